package fr.clara.axis;

import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A scientific axis of CLARA. */
@Entity
@Table(name = "axes")
public class Axis extends SourcedRecord {

  public static final Listing<Axis, AxisApi.Axis> LISTING =
      new Listing<>(
          Kind.AXES,
          Axis.class,
          AxisApi.Axis.class,
          axis -> Stream.of(axis.name()),
          List.of(sources(AxisApi.Axis::sources)),
          List.of(
              Sort.byRank("rank", AxisApi.Axis::rank), Sort.byText("name", AxisApi.Axis::name)));

  public static final Written<Axis, AxisApi.Input> WRITTEN =
      new Written<>(LISTING, AxisApi.Input.class, Axis::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText name;

  public int rank;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> topics;

  @Override
  public Kind kind() {
    return Kind.AXES;
  }

  @Override
  public LocalizedText label() {
    return name;
  }

  public void apply(AxisApi.Input input) {
    name = input.name();
    rank = input.rank();
    topics = input.topics();
    cite(input.sources());
  }

  @Override
  public AxisApi.Axis view() {
    return new AxisApi.Axis(id, name, rank, topics, citations(), null);
  }
}
