package fr.clara.pole;

import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Coordinates;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One of the university towns that the region's cancer research stands on. */
@Entity
@Table(name = "poles")
public class Pole extends SourcedRecord {

  public static final Listing<Pole, PoleApi.Pole> LISTING =
      new Listing<>(
          Kind.POLES,
          Pole.class,
          PoleApi.Pole.class,
          pole -> Stream.of(pole.name()),
          List.of(sources(PoleApi.Pole::sources)),
          List.of(
              Sort.byRank("rank", PoleApi.Pole::rank), Sort.byText("name", PoleApi.Pole::name)));

  public static final Written<Pole, PoleApi.Input> WRITTEN =
      new Written<>(LISTING, PoleApi.Input.class, Pole::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText name;

  public int rank;

  @Embedded public Coordinates coordinates;

  public Integer researcherShare;
  public Integer companies;
  public Integer universities;
  public Integer hospitals;
  public Integer internationalCentres;

  @Override
  public Kind kind() {
    return Kind.POLES;
  }

  @Override
  public LocalizedText label() {
    return name;
  }

  public void apply(PoleApi.Input input) {
    name = input.name();
    rank = input.rank();
    coordinates = input.coordinates();
    researcherShare = input.researcherShare();
    companies = input.companies();
    universities = input.universities();
    hospitals = input.hospitals();
    internationalCentres = input.internationalCentres();
    cite(input.sources());
  }

  @Override
  public PoleApi.Pole view() {
    return new PoleApi.Pole(
        id,
        name,
        rank,
        coordinates,
        researcherShare,
        companies,
        universities,
        hospitals,
        internationalCentres,
        citations(),
        null);
  }
}
