import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The most that PostgreSQL does: projects and what hangs on them, copied out and into tables of the same columns,
 * indexes and checks, which are made for it and go again.
 *
 * <p>java -cp 'backend/target/quarkus-app/lib/main/*' bench/limits/Copy.java JDBC-URL USER PASSWORD ROWS
 *
 * <p>Prints projects a second out and in.
 */
final class Copy {

  private static final List<String> TABLES =
      List.of("projects", "project_poles", "project_participants", "project_sources");

  public static void main(String[] arguments) throws SQLException, IOException {
    long rows = Long.parseLong(arguments[3]);
    try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
      double out = out(connection, rows);
      double in = in(connection, rows);
      System.out.printf(java.util.Locale.ROOT, "{\"out\": %.0f, \"in\": %.0f}%n", rows / out, rows / in);
    }
  }

  private static String some(String table, long rows) {
    return table.equals("projects")
        ? "select * from projects order by id limit " + rows
        : "select * from %s where project_id in (select id from projects order by id limit %d)"
            .formatted(table, rows);
  }

  private static double out(Connection connection, long rows) throws SQLException, IOException {
    long begun = System.nanoTime();
    copy(connection).copyOut("copy (" + some("projects", rows) + ") to stdout", OutputStream.nullOutputStream());
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double in(Connection connection, long rows) throws SQLException, IOException {
    double seconds = 0;
    try (var statement = connection.createStatement()) {
      for (String table : TABLES) {
        Path file = Files.createTempFile(table, null);
        statement.execute("create table bench_%1$s (like %1$s including all)".formatted(table));
        try {
          String columns = columns(connection, table);
          try (var to = Files.newOutputStream(file)) {
            copy(connection)
                .copyOut("copy (select %s from (%s) t) to stdout".formatted(columns, some(table, rows)), to);
          }
          long begun = System.nanoTime();
          try (var from = Files.newInputStream(file)) {
            copy(connection).copyIn("copy bench_%s (%s) from stdin".formatted(table, columns), from);
          }
          seconds += (System.nanoTime() - begun) / 1e9;
        } finally {
          statement.execute("drop table bench_" + table);
          Files.delete(file);
        }
      }
    }
    return seconds;
  }

  /** Those that are written: others are made of them. */
  private static String columns(Connection connection, String table) throws SQLException {
    String query =
        "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
            + " where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''";
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, table);
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }

  private static org.postgresql.copy.CopyManager copy(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }
}
