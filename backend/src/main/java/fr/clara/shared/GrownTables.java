package fr.clara.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Tables to which one transaction has added much. PostgreSQL finds out a minute later by itself;
 * until then it plans as if they were as small as before, and reads all of them for a few rows.
 */
public final class GrownTables {

  /** Fewer rows than these make no difference to plans. */
  public static final int MANY = 1_000;

  private GrownTables() {}

  /**
   * Lets PostgreSQL see what there is now, what the transaction has written included.
   *
   * @param tables each with the columns that it is asked by: all others take long to look at
   */
  public static void measure(Connection connection, Collection<String> tables) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("analyze " + String.join(", ", tables));
    }
  }
}
