package fr.clara.changes;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;

/** Since when there are records, and when they changed last, as the change log has it. */
@ApplicationScoped
public class Lifetimes {

  private static final String SPANS =
      "select id, min(at) as first, max(at) as last from changes where kind = ? group by id";

  private final Session session;

  Lifetimes(Session session) {
    this.session = session;
  }

  /** When a record was first written, and when it was last. */
  public record Lifetime(Instant first, Instant last) {}

  /** Those of all records of a kind, withdrawn ones among them, by id. */
  @Transactional
  public Map<String, Lifetime> of(Kind kind) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(SPANS)) {
            statement.setString(1, kind.segment());
            return read(statement.executeQuery());
          }
        });
  }

  private static Map<String, Lifetime> read(ResultSet rows) throws SQLException {
    var lifetimes = new HashMap<String, Lifetime>();
    while (rows.next()) {
      lifetimes.put(
          rows.getString("id"),
          new Lifetime(
              rows.getTimestamp("first").toInstant(), rows.getTimestamp("last").toInstant()));
    }
    return lifetimes;
  }
}
