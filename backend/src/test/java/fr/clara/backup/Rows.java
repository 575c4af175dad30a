package fr.clara.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every row of a database, as text. */
public final class Rows {

  private Rows() {}

  /** The rows of each table, in an order that does not depend on where they are kept. */
  public static SortedMap<String, List<String>> of(Connection database) throws SQLException {
    var rows = new TreeMap<String, List<String>>();
    for (String table :
        texts(database, "select tablename from pg_tables where schemaname = current_schema()")) {
      rows.put(
          table,
          texts(database, "select t::text collate \"C\" from \"" + table + "\" t order by 1"));
    }
    return rows;
  }

  /** Says the first table that differs, and not what is in all the others. */
  public static void assertSame(
      SortedMap<String, List<String>> expected, SortedMap<String, List<String>> found) {
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((table, rows) -> assertEquals(rows, found.get(table), table));
  }

  public static List<String> texts(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
