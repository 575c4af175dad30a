package fr.clara.changes;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;

/** The change log, read one change at a time by who follows it from a place of their own. */
@ApplicationScoped
public class LoggedChanges {

  private static final String NEXT =
      ChangeTable.COLUMNS
          + "where (revision, number) > (?, ?) and revision <= ?"
          + " and (cardinality(?::text[]) = 0 or kind = any(?)) order by revision, number limit 1";
  private static final String AT = ChangeTable.COLUMNS + "where revision = ? and number = ?";

  private final Session session;
  private final ChangeTable table;

  LoggedChanges(Session session, ChangeTable table) {
    this.session = session;
    this.table = table;
  }

  /**
   * What comes next.
   *
   * @param change null when there is none yet
   * @param reached up to where the log was read: the change's own place, or the log's end
   */
  public record Next(ChangeApi.Change change, Position reached) {}

  /**
   * The first change after a position.
   *
   * @param kinds what it may be of; any when there are none
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Next next(Position after, List<Kind> kinds) {
    return session.doReturningWork(connection -> next(connection, after, kinds));
  }

  private Next next(Connection connection, Position after, List<Kind> kinds) throws SQLException {
    // Revisions become visible in their order: what is committed later comes after this one.
    long newest = ChangeTable.newest(connection);
    var words =
        connection.createArrayOf("text", kinds.stream().map(Kind::segment).toArray(String[]::new));
    try (var statement = connection.prepareStatement(NEXT)) {
      statement.setLong(1, after.revision());
      statement.setInt(2, after.number());
      statement.setLong(3, newest);
      statement.setArray(4, words);
      statement.setArray(5, words);
      var change = first(statement);
      return change == null
          ? new Next(null, Position.after(Math.max(newest, after.revision())))
          : new Next(change, Position.parse(change.cursor()));
    }
  }

  /** The change at a position, null when an erasure took it away. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ChangeApi.Change at(Position position) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(AT)) {
            statement.setLong(1, position.revision());
            statement.setInt(2, position.number());
            return first(statement);
          }
        });
  }

  private ChangeApi.Change first(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      return table.changes(rows).stream().findFirst().orElse(null);
    }
  }
}
