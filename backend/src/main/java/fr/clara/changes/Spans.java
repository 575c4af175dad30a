package fr.clara.changes;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.Session;

/** Since when there have been records of each kind, and when one of them changed last. */
@ApplicationScoped
public class Spans {

  private static final String QUERY = "select kind, min(at), max(at) from changes group by kind";

  private final Session session;
  private final Revision revision;
  private volatile Known known;

  Spans(Session session, Revision revision) {
    this.session = session;
    this.revision = revision;
  }

  /**
   * From the first change of a kind to its last.
   *
   * @param first the instant at which the first record came
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
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        spans.put(
            Kind.of(rows.getString(1)),
            new Span(rows.getTimestamp(2).toInstant(), rows.getTimestamp(3).toInstant()));
      }
    }
    return spans;
  }
}
