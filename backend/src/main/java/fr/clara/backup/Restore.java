package fr.clara.backup;

import fr.clara.backup.Manifest.Table;
import fr.clara.backup.Schema.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * Fills an empty database with what an archive holds. First the tables are made as they were then;
 * the rows follow in one transaction, so that all of them are there or none.
 */
public final class Restore {

  private static final int BUFFER = 1 << 16;

  private final DataSource database;

  public Restore(DataSource database) {
    this.database = database;
  }

  /**
   * Restores an archive; the next start of the service brings the tables to its own version.
   *
   * @throws Refused when the database is not empty, or the archive damaged or newer than this build
   */
  public Manifest read(Path file) throws Refused, SQLException, IOException {
    try (var archive = Archive.open(file)) {
      var manifest = archive.manifest();
      var flyway = Flyway.configure().dataSource(database).target(manifest.version()).load();
      checkVersion(file, manifest);
      archive.verify();
      checkEmpty();
      flyway.migrate();
      try (var connection = database.getConnection()) {
        fill(connection, archive);
        connection.setAutoCommit(true);
        new Schema(connection).execute("analyze");
      }
      return manifest;
    } catch (FlywayException e) {
      throw new Refused(
          Refused.FAILED, "The tables could not be made (" + e.getMessage() + ").", e);
    }
  }

  private void checkVersion(Path file, Manifest manifest) throws Refused {
    var known =
        Stream.of(Flyway.configure().dataSource(database).load().info().all())
            .map(MigrationInfo::getVersion)
            .filter(Objects::nonNull)
            .toList();
    if (!known.contains(MigrationVersion.fromVersion(manifest.version()))) {
      throw new Refused(
          Refused.UNKNOWN_VERSION,
          file
              + " was made by another version of CLARA, whose tables are of "
              + manifest.version()
              + "; this one knows them up to "
              + known.get(known.size() - 1)
              + ". Restore it with the version that made it, or a newer one.");
    }
  }

  private void checkEmpty() throws Refused, SQLException {
    try (var connection = database.getConnection()) {
      checkEmpty(new Schema(connection));
    }
  }

  /** Tables without a row are those of a restore that did not reach its end, or of nobody. */
  private static void checkEmpty(Schema schema) throws Refused, SQLException {
    for (var table : schema.tables()) {
      if (!table.name().equals(Schema.HISTORY) && !schema.isEmpty(table)) {
        throw new Refused(
            Refused.NOT_EMPTY,
            "The database is not empty (there are rows in "
                + table.name()
                + "): nothing is ever restored over what is there.");
      }
    }
  }

  private static void fill(Connection connection, Archive archive)
      throws Refused, SQLException, IOException {
    var schema = new Schema(connection);
    connection.setAutoCommit(false);
    try {
      var tables = schema.tables();
      // Who starts the service now waits for the end.
      schema.execute("lock table " + schema.names(tables) + " in access exclusive mode");
      checkEmpty(schema);
      checkShape(schema, tables, archive.manifest());
      copy(schema, archive);
      connection.commit();
    } catch (Refused | SQLException | IOException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  /** The same names of versions may not stand for the same tables, where somebody made his own. */
  private static void checkShape(Schema schema, List<Table> present, Manifest manifest)
      throws Refused, SQLException {
    boolean same = present.size() == manifest.tables().size();
    for (int i = 0; same && i < present.size(); i++) {
      same = present.get(i).isShapedAs(manifest.tables().get(i));
    }
    if (!same || !schema.migrations().equals(manifest.migrations())) {
      throw new Refused(
          Refused.UNKNOWN_VERSION,
          "The tables of the backup are not those that this version of CLARA made in the database.");
    }
  }

  /**
   * Rules that look at other rows are kept at the end, since rows come in any order: references by
   * being checked then, where they can be, the triggers by what was true where the rows come from.
   * Both are as they were again before anything of this is seen by others.
   */
  private static void copy(Schema schema, Archive archive)
      throws Refused, SQLException, IOException {
    schema.execute("set constraints all deferred");
    var tables = archive.manifest().tables();
    triggers(schema, tables, "disable");
    for (var table : inOrder(tables, schema.strictReferences())) {
      copy(schema, table, archive);
    }
    schema.execute("set constraints all immediate");
    triggers(schema, tables, "enable");
    for (var sequence : archive.manifest().sequences()) {
      try (var set = schema.connection().prepareStatement("select setval(?::regclass, ?)")) {
        set.setString(1, '"' + sequence.name() + '"');
        set.setLong(2, sequence.value());
        set.execute();
      }
    }
  }

  /** Each table after those that it strictly refers to. */
  private static List<Table> inOrder(List<Table> tables, List<Reference> references) {
    var ordered = new ArrayList<Table>();
    var left = new ArrayList<>(tables);
    while (!left.isEmpty()) {
      var waiting = left.stream().map(Table::name).collect(Collectors.toSet());
      var next =
          left.stream()
              .filter(
                  table ->
                      references.stream()
                          .filter(reference -> reference.from().equals(table.name()))
                          .noneMatch(reference -> waiting.contains(reference.to())))
              .toList();
      // Where some refer to each other in a ring, PostgreSQL says what is wrong with it.
      ordered.addAll(next.isEmpty() ? left : next);
      left.removeAll(ordered);
    }
    return ordered;
  }

  private static void triggers(Schema schema, List<Table> tables, String word) throws SQLException {
    for (var table : tables) {
      schema.execute("alter table " + schema.name(table) + " " + word + " trigger user");
    }
  }

  private static void copy(Schema schema, Table table, Archive archive)
      throws Refused, SQLException, IOException {
    if (table.name().equals(Schema.HISTORY)) {
      // What was noted a moment ago gives way to when it happened.
      schema.execute("delete from " + schema.name(table));
    }
    var copy = schema.connection().unwrap(PGConnection.class).getCopyAPI();
    try (var rows = archive.rows(table)) {
      long copied = copy.copyIn("copy " + schema.shape(table) + " from stdin", rows, BUFFER);
      if (copied != table.rows()) {
        throw new Refused(
            Refused.DAMAGED, "The backup has lost rows of " + table.name() + ": nothing was kept.");
      }
    }
  }
}
