package fr.clara.backup;

import fr.clara.backup.Manifest.Migration;
import fr.clara.backup.Manifest.Sequence;
import fr.clara.backup.Manifest.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** What there is in the schema that a connection works in. */
record Schema(Connection connection) {

  /** Where Flyway keeps which migrations were applied. */
  static final String HISTORY = "flyway_schema_history";

  private static final String TABLES =
      "select t.relname, array(select attname::text from pg_attribute where attrelid = t.oid"
          + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum)"
          + " from pg_class t where relkind = 'r' and relnamespace = current_schema()::regnamespace"
          + " order by relname";

  private static final String SEQUENCES =
      "select sequencename, last_value from pg_sequences where schemaname = current_schema()"
          + " and last_value is not null order by sequencename";

  private static final String REFERENCES =
      "select o.relname, t.relname from pg_constraint c join pg_class o on o.oid = conrelid"
          + " join pg_class t on t.oid = confrelid where contype = 'f' and not condeferrable"
          + " and conrelid <> confrelid and connamespace = current_schema()::regnamespace";

  private static final String MIGRATIONS =
      "select version, checksum from "
          + HISTORY
          + " where success and version is not null order by installed_rank";

  /** That one table refers to another, and is not asked to later than with each row. */
  record Reference(String from, String to) {}

  @FunctionalInterface
  private interface Row<T> {
    T read(ResultSet rows) throws SQLException;
  }

  private <T> List<T> all(String query, Row<T> row) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var all = new ArrayList<T>();
      while (rows.next()) {
        all.add(row.read(rows));
      }
      return all;
    }
  }

  /** All tables by name, their rows not counted. */
  List<Table> tables() throws SQLException {
    return all(
        TABLES,
        rows ->
            new Table(rows.getString(1), List.of((String[]) rows.getArray(2).getArray()), 0, null));
  }

  /** The sequences that have given a number. */
  List<Sequence> sequences() throws SQLException {
    return all(SEQUENCES, rows -> new Sequence(rows.getString(1), rows.getLong(2)));
  }

  /** The references that cannot be looked at later. */
  List<Reference> strictReferences() throws SQLException {
    return all(REFERENCES, rows -> new Reference(rows.getString(1), rows.getString(2)));
  }

  /** Those that were applied, in their order. */
  List<Migration> migrations() throws SQLException {
    return all(MIGRATIONS, rows -> new Migration(rows.getString(1), (Integer) rows.getObject(2)));
  }

  /** The newest revision, 0 when there is none. */
  long revision() throws SQLException {
    return all("select coalesce(max(revision), 0) from changes", rows -> rows.getLong(1)).get(0);
  }

  boolean isEmpty(Table table) throws SQLException {
    return all("select exists(select from " + name(table) + ")", rows -> !rows.getBoolean(1))
        .get(0);
  }

  void execute(String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  /** A table in SQL. */
  String name(Table table) throws SQLException {
    return quoted(table.name());
  }

  /** Tables in SQL, one after another. */
  String names(List<Table> tables) throws SQLException {
    return list(tables.stream().map(Table::name));
  }

  /** A table and its columns in SQL, as COPY wants them. */
  String shape(Table table) throws SQLException {
    return name(table) + " (" + list(table.columns().stream()) + ")";
  }

  private String list(Stream<String> names) throws SQLException {
    var quoted = new ArrayList<String>();
    for (String name : names.toList()) {
      quoted.add(quoted(name));
    }
    return quoted.stream().collect(Collectors.joining(", "));
  }

  private String quoted(String name) throws SQLException {
    return connection.unwrap(PGConnection.class).escapeIdentifier(name);
  }
}
