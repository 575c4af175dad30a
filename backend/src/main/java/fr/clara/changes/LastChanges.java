package fr.clara.changes;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** When records changed last. */
@ApplicationScoped
public class LastChanges {

  private static final String LAST =
      "select id, revision, at, operation from (select distinct on (id) id, revision, at, operation"
          + " from changes where kind = ?%s order by id, revision desc, number desc) last"
          + " where operation <> 'WITHDRAWN'";
  private static final String NEWEST = LAST + " order by revision desc, id limit ?";
  private static final String BY_ID = LAST.formatted("") + " order by id offset ? limit ?";

  private final Session session;

  LastChanges(Session session) {
    this.session = session;
  }

  /**
   * A record's last change.
   *
   * @param revision of the network that it is part of
   */
  public record LastChange(String id, long revision, Instant at, Operation operation) {}

  /** Those of a kind that changed last, the newest first. */
  @Transactional
  public List<LastChange> newest(Kind kind, int most) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(NEWEST.formatted(""))) {
            statement.setString(1, kind.segment());
            statement.setInt(2, most);
            return read(statement);
          }
        });
  }

  /** Those of these records that changed last, likewise. */
  @Transactional
  public List<LastChange> newest(Kind kind, Collection<String> ids, int most) {
    return session.doReturningWork(connection -> among(connection, kind, ids, most));
  }

  /** Those of a kind in the order of their ids, without the first of them. */
  @Transactional
  public List<LastChange> byId(Kind kind, int without, int most) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(BY_ID)) {
            statement.setString(1, kind.segment());
            statement.setInt(2, without);
            statement.setInt(3, most);
            return read(statement);
          }
        });
  }

  private static List<LastChange> among(
      Connection connection, Kind kind, Collection<String> ids, int most) throws SQLException {
    try (var statement = connection.prepareStatement(NEWEST.formatted(" and id = any(?)"))) {
      statement.setString(1, kind.segment());
      statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
      statement.setInt(3, most);
      return read(statement);
    }
  }

  private static List<LastChange> read(PreparedStatement statement) throws SQLException {
    var changes = new ArrayList<LastChange>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        changes.add(
            new LastChange(
                rows.getString("id"),
                rows.getLong("revision"),
                rows.getTimestamp("at").toInstant(),
                Operation.valueOf(rows.getString("operation"))));
      }
    }
    return changes;
  }
}
