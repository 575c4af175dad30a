package fr.clara.cooperation;

import fr.clara.institution.Institution;
import fr.clara.programme.Programme;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Coordinates;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A lasting relation of the network with a territory abroad. */
@Entity
@Table(name = "cooperations")
public class Cooperation extends SourcedRecord {

  public static final Listing<Cooperation, CooperationApi.Cooperation> LISTING =
      new Listing<>(
          Kind.COOPERATIONS,
          Cooperation.class,
          CooperationApi.Cooperation.class,
          cooperation -> Stream.of(cooperation.title(), cooperation.territory()),
          List.of(
              Facet.ofText(
                  "country",
                  "Country, ISO 3166-1 alpha-2",
                  "[A-Z]{2}",
                  CooperationApi.Cooperation::country),
              Facet.toMany(
                  "partner",
                  "Institution that carries it",
                  Kind.INSTITUTIONS,
                  CooperationApi.Cooperation::partners),
              Facet.toMany(
                  "programme",
                  "Programme that pays for joint work",
                  Kind.PROGRAMMES,
                  CooperationApi.Cooperation::programmes),
              sources(CooperationApi.Cooperation::sources)),
          List.of(
              Sort.byText("title", CooperationApi.Cooperation::title),
              Sort.byDate("since", CooperationApi.Cooperation::since)));

  public static final Written<Cooperation, CooperationApi.Input> WRITTEN =
      new Written<>(LISTING, CooperationApi.Input.class, Cooperation::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText territory;

  public String country;

  @Embedded public Coordinates coordinates;

  public PartialDate since;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText summary;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> grounds = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> aims = List.of();

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(
      name = "cooperation_partners",
      inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> partners = new ArrayList<>();

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(
      name = "cooperation_programmes",
      inverseJoinColumns = @JoinColumn(name = "programme_id"))
  public List<Programme> programmes = new ArrayList<>();

  @Override
  public Kind kind() {
    return Kind.COOPERATIONS;
  }

  @Override
  public LocalizedText label() {
    return title;
  }

  public void apply(CooperationApi.Input input) {
    title = input.title();
    territory = input.territory();
    country = input.country();
    coordinates = input.coordinates();
    since = input.since();
    summary = input.summary();
    grounds = input.grounds();
    aims = input.aims();
    referAll(partners, Institution.class, input.partners());
    referAll(programmes, Programme.class, input.programmes());
    cite(input.sources());
  }

  @Override
  public CooperationApi.Cooperation view() {
    return new CooperationApi.Cooperation(
        id,
        title,
        territory,
        country,
        coordinates,
        since,
        summary,
        grounds,
        aims,
        references(partners),
        references(programmes),
        citations(),
        null);
  }
}
