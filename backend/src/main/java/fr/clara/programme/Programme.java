package fr.clara.programme;

import fr.clara.institution.Institution;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A support programme: what it is for, who runs it and who pays for it. */
@Entity
@Table(name = "programmes")
public class Programme extends SourcedRecord {

  public static final Listing<Programme, ProgrammeApi.Programme> LISTING =
      new Listing<>(
          Kind.PROGRAMMES,
          Programme.class,
          ProgrammeApi.Programme.class,
          programme -> Stream.of(programme.name(), LocalizedText.sameOrNull(programme.acronym())),
          List.of(
              Facet.toOne(
                  "operator",
                  "Institution that runs it",
                  Kind.INSTITUTIONS,
                  ProgrammeApi.Programme::operator),
              Facet.toMany(
                  "funder",
                  "Institution that pays for it",
                  Kind.INSTITUTIONS,
                  ProgrammeApi.Programme::funders),
              sources(ProgrammeApi.Programme::sources)),
          List.of(
              Sort.byText("name", ProgrammeApi.Programme::name),
              Sort.byText("-name", ProgrammeApi.Programme::name),
              Sort.byDate("since", ProgrammeApi.Programme::since),
              Sort.byDate("-since", ProgrammeApi.Programme::since)));

  public static final Written<Programme, ProgrammeApi.Input> WRITTEN =
      new Written<>(LISTING, ProgrammeApi.Input.class, Programme::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText name;

  public String acronym;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText purpose;

  @ManyToOne(fetch = FetchType.LAZY)
  public Institution operator;

  public PartialDate since;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "programme_funders", inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> funders = new ArrayList<>();

  @Override
  public Kind kind() {
    return Kind.PROGRAMMES;
  }

  @Override
  public LocalizedText label() {
    return name;
  }

  public void apply(ProgrammeApi.Input input) {
    name = input.name();
    acronym = input.acronym();
    purpose = input.purpose();
    operator = refer(Institution.class, input.operator());
    since = input.since();
    referAll(funders, Institution.class, input.funders());
    cite(input.sources());
  }

  @Override
  public ProgrammeApi.Programme view() {
    return new ProgrammeApi.Programme(
        id,
        name,
        acronym,
        purpose,
        referenceTo(operator),
        since,
        references(funders),
        citations(),
        null);
  }
}
