package fr.clara.axis;

import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.source.SourcedRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
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
          List.of(SOURCE),
          List.of(Sort.byRank("rank", "e.rank"), Sort.by("name", "e.sortName")));

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText name;

  public int rank;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> topics;

  @Column(insertable = false, updatable = false)
  String sortName;

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
    return view(null);
  }

  public AxisApi.Axis view(AxisApi.Relations relations) {
    return new AxisApi.Axis(id, name, topics, citations(), relations);
  }
}
