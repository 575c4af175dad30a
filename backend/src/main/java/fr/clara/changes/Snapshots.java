package fr.clara.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** The records as they were. */
@ApplicationScoped
public class Snapshots {

  public static final String PARAMETER = "asOf";

  private static final Pattern REVISION = Pattern.compile("\\d{1,18}");
  private static final int AT_ONCE = 500;

  private static final String LATEST =
      "select distinct on (id) id, snapshot, label from changes where kind = ? and revision <= ?";
  private static final String NEWEST_LAST = " order by id, revision desc, number desc";

  /** However often a record was changed, one row of it is read. */
  private static final String LATEST_OF_EACH =
      "with asked as (select ?::text as kind, ?::bigint as revision, unnest(?::text[]) as id)"
          + " select asked.id, snapshot, label from asked cross join lateral"
          + " (select snapshot, label from changes where changes.kind = asked.kind"
          + " and changes.id = asked.id and changes.revision <= asked.revision"
          + " order by changes.revision desc, number desc limit 1) latest";

  private final Session session;
  private final ObjectMapper json;
  private final Revision revision;
  private final Freshness freshness;

  Snapshots(Session session, ObjectMapper json, Revision revision, Freshness freshness) {
    this.freshness = freshness;
    this.session = session;
    this.json = json;
    this.revision = revision;
  }

  /** The state that a request names: a revision there has been, or any instant. */
  @Transactional
  public AsOf state(String text) {
    if (REVISION.matcher(text).matches() && revision.isReached(Long.parseLong(text))) {
      long number = Long.parseLong(text);
      return new AsOf(number, session.doReturningWork(c -> writtenAt(c, number)));
    }
    freshness.beOfNewest(); // What was written until an instant only the primary can say.
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      return new AsOf(session.doReturningWork(c -> lastAt(c, instant)), instant);
    } catch (DateTimeException e) {
      throw ProblemException.invalidParameter(
          PARAMETER, "as-of", null, text, Long.toString(revision.current()));
    }
  }

  private static Instant writtenAt(Connection connection, long number) throws SQLException {
    String query = "select at from changes where revision <= ? order by revision desc limit 1";
    try (var statement = connection.prepareStatement(query)) {
      statement.setLong(1, number);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? rows.getTimestamp("at").toInstant() : Instant.EPOCH;
      }
    }
  }

  private static long lastAt(Connection connection, Instant instant) throws SQLException {
    String query = "select coalesce(max(revision), 0) from changes where at <= ?";
    try (var statement = connection.prepareStatement(query)) {
      statement.setTimestamp(1, Timestamp.from(instant));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** Gives every record of a kind that there was. A transaction must be there. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void each(Kind kind, AsOf state, BiConsumer<String, JsonNode> consumer) {
    session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(LATEST + NEWEST_LAST)) {
            statement.setFetchSize(AT_ONCE);
            give(statement, kind, state, "snapshot", (id, json) -> consumer.accept(id, read(json)));
            return null;
          }
        });
  }

  /** These records of a kind, by id, without those that were not there. */
  @Transactional
  public Map<String, JsonNode> of(Kind kind, Collection<String> ids, AsOf state) {
    return read(logged(kind, ids, state));
  }

  /** The same in JSON as it was logged, in UTF-8. */
  @Transactional
  public Map<String, byte[]> logged(Kind kind, Collection<String> ids, AsOf state) {
    return latest(kind, ids, state, "snapshot");
  }

  /** What people called these records, likewise. */
  @Transactional
  public Map<String, JsonNode> labels(Kind kind, Collection<String> ids, AsOf state) {
    return read(latest(kind, ids, state, "label"));
  }

  private Map<String, JsonNode> read(Map<String, byte[]> logged) {
    var found = new HashMap<String, JsonNode>();
    logged.forEach((id, json) -> found.put(id, read(json)));
    return found;
  }

  private Map<String, byte[]> latest(Kind kind, Collection<String> ids, AsOf state, String column) {
    return session.doReturningWork(
        connection -> {
          var found = new HashMap<String, byte[]>();
          try (var statement = connection.prepareStatement(LATEST_OF_EACH)) {
            statement.setArray(3, connection.createArrayOf("text", ids.toArray()));
            give(statement, kind, state, column, found::put);
          }
          return found;
        });
  }

  private static void give(
      PreparedStatement statement,
      Kind kind,
      AsOf state,
      String column,
      BiConsumer<String, byte[]> consumer)
      throws SQLException {
    statement.setString(1, kind.segment());
    statement.setLong(2, state.revision());
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        byte[] text = rows.getBytes(column);
        if (text != null) {
          consumer.accept(rows.getString("id"), text);
        }
      }
    }
  }

  private JsonNode read(byte[] logged) {
    try {
      return json.readTree(logged);
    } catch (IOException e) {
      throw new IllegalStateException("What the change log holds is not JSON", e);
    }
  }
}
