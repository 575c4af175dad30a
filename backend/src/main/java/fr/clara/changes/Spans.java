package fr.clara.changes;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.Session;

/** Since when there have been records, of a kind or each of them, and when they changed last. */
@ApplicationScoped
public class Spans {

  private static final String OF_KINDS = "select kind, min(at), max(at) from changes group by kind";
  private static final String OF_RECORDS =
      "select id, min(at), max(at) from changes where kind = ? group by id";

  private final Session session;
  private final Revision revision;
  private volatile Known known;

  Spans(Session session, Revision revision) {
    this.session = session;
    this.revision = revision;
  }

  /**
   * From the first change of a kind, or of one record, to its last.
   *
   * @param first the instant at which the record, or the first of them, came
   * @param last the instant of the last change
   */
  public record Span(Instant first, Instant last) {}

  private record Known(long revision, Map<Kind, Span> spans) {}

  /** Those of the kinds of which there ever was a record; read once a revision. */
  @Transactional
  public Map<Kind, Span> all() {
    long newest = revision.current();
    Known spans = known;
    if (spans == null || spans.revision != newest) {
      spans = new Known(newest, session.doReturningWork(Spans::read));
      known = spans;
    }
    return spans.spans;
  }

  private static Map<Kind, Span> read(Connection connection) throws SQLException {
    var spans = new EnumMap<Kind, Span>(Kind.class);
    try (var statement = connection.prepareStatement(OF_KINDS)) {
      each(statement, (kind, span) -> spans.put(Kind.of(kind), span));
    }
    return spans;
  }

  /** Those of all records of a kind, withdrawn ones among them, by id. */
  @Transactional
  public Map<String, Span> of(Kind kind) {
    return session.doReturningWork(
        connection -> {
          var spans = new HashMap<String, Span>();
          try (var statement = connection.prepareStatement(OF_RECORDS)) {
            statement.setString(1, kind.segment());
            each(statement, spans::put);
          }
          return spans;
        });
  }

  private static void each(PreparedStatement statement, BiConsumer<String, Span> consumer)
      throws SQLException {
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        consumer.accept(
            rows.getString(1),
            new Span(rows.getTimestamp(2).toInstant(), rows.getTimestamp(3).toInstant()));
      }
    }
  }
}
