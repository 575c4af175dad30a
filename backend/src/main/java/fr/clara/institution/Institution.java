package fr.clara.institution;

import fr.clara.pole.Pole;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Coordinates;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

/** An organisation of the network, or a part of one: a university, a hospital, a laboratory. */
@Entity
@Table(name = "institutions")
public class Institution extends SourcedRecord {

  public static final Listing<Institution, InstitutionApi.Institution> LISTING =
      new Listing<>(
          Kind.INSTITUTIONS,
          Institution.class,
          InstitutionApi.Institution.class,
          institution ->
              Stream.concat(
                  Stream.of(institution.name(), LocalizedText.sameOrNull(institution.acronym())),
                  institution.otherNames().stream().map(LocalizedText::same)),
          List.of(
              Facet.ofWord(
                  "type",
                  "Sort of institution",
                  InstitutionType.class,
                  InstitutionApi.Institution::type),
              Facet.toOne("pole", "University town", Kind.POLES, InstitutionApi.Institution::pole),
              Facet.ofText(
                  "country",
                  "Country, ISO 3166-1 alpha-2",
                  "[A-Z]{2}",
                  InstitutionApi.Institution::country),
              Facet.toOne(
                  "parent",
                  "Institution it is a part of",
                  Kind.INSTITUTIONS,
                  InstitutionApi.Institution::parent),
              Facet.toMany(
                  "related",
                  "Institution that it is hosted or paid by, or a partner of",
                  Kind.INSTITUTIONS,
                  institution ->
                      institution.relationships().stream()
                          .map(InstitutionApi.Relationship::institution)
                          .toList()),
              sources(InstitutionApi.Institution::sources)),
          List.of(
              Sort.byText("name", InstitutionApi.Institution::name),
              Sort.byText("-name", InstitutionApi.Institution::name)));

  public static final Written<Institution, InstitutionApi.Input> WRITTEN =
      new Written<>(LISTING, InstitutionApi.Input.class, Institution::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText name;

  public String acronym;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<String> otherNames;

  @Enumerated(EnumType.STRING)
  public InstitutionType type;

  @ManyToOne(fetch = FetchType.LAZY)
  public Institution parent;

  @ManyToOne(fetch = FetchType.LAZY)
  public Pole pole;

  public String country;
  public String town;

  @Embedded public Coordinates coordinates;

  public String website;

  @ElementCollection
  @SortNatural
  @CollectionTable(name = "institution_identifiers")
  SortedSet<Identifier> identifiers = new TreeSet<>();

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText description;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> objectives = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> actions = List.of();

  @ElementCollection
  @OrderColumn(name = "rank")
  @CollectionTable(name = "institution_relationships", joinColumns = @JoinColumn(name = "owner_id"))
  public List<Relationship> relationships = new ArrayList<>();

  @Override
  public Kind kind() {
    return Kind.INSTITUTIONS;
  }

  @Override
  public LocalizedText label() {
    return name;
  }

  public void apply(InstitutionApi.Input input) {
    name = input.name();
    acronym = input.acronym();
    otherNames = input.otherNames();
    type = input.type();
    parent = refer(Institution.class, input.parent());
    pole = refer(Pole.class, input.pole());
    country = input.country();
    town = input.town();
    coordinates = input.coordinates();
    website = input.website();
    identifiers.clear();
    input.identifiers().forEach(i -> identifiers.add(new Identifier(i.scheme(), i.value())));
    description = input.description();
    objectives = input.objectives();
    actions = input.actions();
    relationships.clear();
    input
        .relationships()
        .forEach(
            r -> relationships.add(new Relationship(refer(Institution.class, r.institution()), r)));
    cite(input.sources());
  }

  @Override
  public List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (parent != null && parent.id.equals(id)) {
      faults.add(Fault.at("/parent", "itself"));
    }
    if (identifiers.stream().anyMatch(this::isAnothers)) {
      faults.add(Fault.at("/identifiers", "twice", "institutions"));
    }
    for (int i = 0; i < relationships.size(); i++) {
      if (relationships.get(i).institution.id.equals(id)) {
        faults.add(Fault.at("/relationships/" + i + "/institution", "itself"));
      }
    }
    return faults;
  }

  private boolean isAnothers(Identifier identifier) {
    return !Panache.getEntityManager()
        .createQuery(
            "select 1 from Institution e join e.identifiers i"
                + " where i.scheme = :scheme and i.value = :value and e.id <> :id",
            Integer.class)
        .setParameter("scheme", identifier.scheme())
        .setParameter("value", identifier.value())
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  @Override
  public InstitutionApi.Institution view() {
    return new InstitutionApi.Institution(
        id,
        name,
        acronym,
        otherNames,
        type,
        referenceTo(parent),
        referenceTo(pole),
        country,
        town,
        coordinates,
        website,
        identifiers.stream()
            .map(i -> new InstitutionApi.Identifier(i.scheme(), i.value()))
            .toList(),
        description,
        objectives,
        actions,
        relationships.stream().map(Relationship::view).toList(),
        citations(),
        null);
  }
}
