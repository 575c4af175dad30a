package fr.clara.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A backup brings back every row or nothing, on an account that may do no more than the service.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackupTest {

  private static final List<String> DATA =
      List.of(
          "insert into poles (id, name, rank) values"
              + " ('p', '{\"fr\": \"Pôle\\n\\t\\\\ \"}', 1)",
          "insert into changes values (1, 0, now(), 'é', 'poles', 'p', 'CREATED',"
              + " '{\"b\" : 1,  \"a\": null}', null, false), (2, 0, now(), '\\N', 'people', 'q', 'WITHDRAWN',"
              + " null, null, true)",
          "insert into revisions values (1, null, null), (2, '', 1)",
          "insert into imports (kind, name, state, started_at, started_by, done, created, changed,"
              + " unchanged, wrong, faults) values ('poles', 'a\tb', 'APPLIED', now(), 'a', 1, 1, 0,"
              + " 0, 0, '[]')",
          "insert into webhooks (id, owner, url, kinds, state, created_at, secret, revision, number,"
              + " replays, attempts) values ('w', 'o', 'https://x.example', '', 'ACTIVE', now(),"
              + " 'whsec_c2VjcmV0', 1, 0, 0, 0)",
          "insert into webhook_dead_letters values ('w', 1, 0, 0, 3, now(), 'timeout', null, false)");

  private static EmbeddedPostgres server;
  private static int databases;

  @TempDir Path directory;
  private DataSource database;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF8").start();
    execute(server.getPostgresDatabase(), "create role clara login password 'clara'");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void fill() throws SQLException {
    database = newDatabase();
    Flyway.configure().dataSource(database).load().migrate();
    for (String statement : DATA) {
      execute(database, statement);
    }
  }

  @Test
  void every_row_is_as_it_was_and_every_rule_holds() throws Exception {
    var restored = newDatabase();
    var written = backup();
    assertEquals(2, written.revision());
    assertEquals(
        PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file()));
    new Restore(restored).read(file());
    assertEquals(rows(database), rows(restored));
    execute(
        restored,
        "insert into imports (kind, name, state, started_at, started_by, done, created, changed,"
            + " unchanged, wrong, faults) values ('poles', 'n', 'APPLIED', now(), 'a', 1, 1, 0, 0,"
            + " 0, '[]')");
    assertEquals(List.of("1", "2"), texts(restored, "select id from imports order by id"));
    refuses(restored, "update changes set actor = 'me'");
    refuses(restored, "insert into webhook_dead_letters select 'none', 1, 0, 0, 3, now(), 'x'");
    assertEquals(
        List.of(), texts(restored, "select tgname from pg_trigger where tgenabled <> 'O'"));
    assertEquals(0, Flyway.configure().dataSource(restored).load().migrate().migrationsExecuted);
  }

  @Test
  void what_is_written_meanwhile_is_in_it_as_a_whole_or_not_at_all() throws Exception {
    var writer =
        new Thread(
            () -> {
              try {
                for (int revision = 3; !Thread.currentThread().isInterrupted(); revision++) {
                  execute(
                      database,
                      ("begin; insert into changes values (%1$d, 0, now(), 'a', 'poles', 'p',"
                              + " 'UPDATED', '{}'); insert into revisions values (%1$d); commit")
                          .formatted(revision));
                }
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    writer.start();
    try {
      for (int i = 0; i < 2; i++) {
        Files.deleteIfExists(file());
        var written = backup();
        var restored = newDatabase();
        new Restore(restored).read(file());
        var revisions = texts(restored, "select revision from revisions order by 1");
        assertEquals(texts(restored, "select revision from changes order by 1"), revisions);
        assertEquals(written.revision(), revisions.size());
      }
    } finally {
      writer.interrupt();
      writer.join();
    }
  }

  @Test
  void nothing_is_written_over_what_is_there() throws Exception {
    backup();
    var before = rows(database);
    refused(Refused.NOT_EMPTY, () -> new Restore(database).read(file()));
    assertEquals(before, rows(database));
    byte[] kept = Files.readAllBytes(file());
    refused(Refused.NOT_EMPTY, this::backup);
    assertEquals(List.of(file()), files());
    assertEquals(kept.length, Files.size(file()));
  }

  @Test
  void a_database_without_a_network_is_not_kept() throws Exception {
    var empty = newDatabase();
    refused(Refused.FAILED, () -> new Backup(empty, Clock.systemUTC()).write(file()));
    assertEquals(List.of(), files());
  }

  @Test
  void an_archive_that_is_damaged_anywhere_is_refused_before_anything_is_done() throws Exception {
    backup();
    byte[] whole = Files.readAllBytes(file());
    var empty = newDatabase();
    try (var zip = new ZipFile(file().toFile())) {
      for (String entry : List.of("tables/changes.copy", Archive.MANIFEST)) {
        change(zip, entry, text -> text.replaceFirst("poles", "pomes"));
        refused(Refused.DAMAGED, () -> new Restore(empty).read(changed()));
      }
    }
    for (int part = 1; part < 8; part++) {
      byte[] damaged = whole.clone();
      damaged[whole.length * part / 8] ^= 0x10;
      Files.write(changed(), damaged);
      var restored = newDatabase();
      try {
        new Restore(restored).read(changed());
        assertEquals(rows(database), rows(restored), "damage that matters was not seen");
      } catch (Refused e) {
        assertTrue(List.of(Refused.DAMAGED, Refused.UNKNOWN_VERSION).contains(e.exitCode()));
      }
    }
    Files.write(changed(), Arrays.copyOf(whole, whole.length / 2));
    refused(Refused.DAMAGED, () -> new Restore(empty).read(changed()));
    assertEquals(List.of(), texts(empty, "select relname from pg_class where relname = 'changes'"));
  }

  @Test
  void a_newer_version_is_refused_by_name() throws Exception {
    backup();
    var empty = newDatabase();
    manifest(
        manifest -> {
          var migrations = (ArrayNode) manifest.path("migrations");
          migrations.addObject().put("version", "2999.01.01.0000").put("checksum", 1);
        });
    var refusal = refused(Refused.UNKNOWN_VERSION, () -> new Restore(empty).read(changed()));
    assertTrue(refusal.getMessage().contains("2999.01.01.0000"), refusal.getMessage());
    manifest(manifest -> manifest.put("format", 2));
    refused(Refused.UNKNOWN_VERSION, () -> new Restore(empty).read(changed()));
    assertEquals(List.of(), texts(empty, "select relname from pg_class where relname = 'changes'"));
  }

  @Test
  void an_older_version_is_restored_as_it_was_and_brought_up_by_the_next_start() throws Exception {
    database = newDatabase();
    Flyway.configure().dataSource(database).target("2026.11.23.1010").load().migrate();
    execute(database, DATA.get(1));
    backup();
    var restored = newDatabase();
    new Restore(restored).read(file());
    assertEquals(rows(database), rows(restored));
    assertTrue(Flyway.configure().dataSource(restored).load().migrate().migrationsExecuted > 0);
  }

  /** Rows that refer to nothing, which only an administrator of PostgreSQL can have written. */
  @Test
  void a_restore_that_fails_keeps_no_row_and_can_be_tried_again() throws Exception {
    backup();
    var broken = directory.resolve("broken");
    execute(
        as("postgres", database),
        "set session_replication_role = replica;"
            + " insert into webhook_dead_letters values ('x', 1, 0, 0, 3, now(), 'y', null, false)");
    new Backup(database, Clock.systemUTC()).write(broken);
    var restored = newDatabase();
    assertThrows(SQLException.class, () -> new Restore(restored).read(broken));
    rows(restored)
        .forEach((table, rows) -> assertEquals(table.equals(Schema.HISTORY), !rows.isEmpty()));
    assertEquals(
        List.of(), texts(restored, "select tgname from pg_trigger where tgenabled <> 'O'"));
    new Restore(restored).read(file());
    assertEquals(List.of("p"), texts(restored, "select id from poles"));
  }

  private Manifest backup() throws Exception {
    return new Backup(database, Clock.systemUTC()).write(file());
  }

  private Path file() {
    return directory.resolve("clara.backup");
  }

  private Path changed() {
    return directory.resolve("changed.backup");
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(directory)) {
      return files.toList();
    }
  }

  private void manifest(Consumer<ObjectNode> change) throws IOException {
    var json = new ObjectMapper();
    try (var zip = new ZipFile(file().toFile())) {
      change(
          zip,
          Archive.MANIFEST,
          text -> {
            try {
              var manifest = (ObjectNode) json.readTree(text);
              change.accept(manifest);
              return json.writeValueAsString(manifest);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          });
    }
  }

  /** Writes the archive anew with other words in one of its parts. */
  private void change(ZipFile zip, String name, UnaryOperator<String> change) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(changed()))) {
      for (var entry : zip.stream().toList()) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(name)
                ? change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
      }
    }
  }

  private static Refused refused(int exitCode, Executable work) {
    var refusal = assertThrows(Refused.class, work);
    assertEquals(exitCode, refusal.exitCode(), refusal.getMessage());
    return refusal;
  }

  private static DataSource newDatabase() throws SQLException {
    String name = "network" + ++databases;
    execute(server.getPostgresDatabase(), "create database " + name + " owner clara");
    return as("clara", name);
  }

  private static DataSource as(String account, DataSource database) {
    return as(account, ((PGSimpleDataSource) database).getDatabaseName());
  }

  private static DataSource as(String account, String database) {
    var source = new PGSimpleDataSource();
    source.setUrl(server.getJdbcUrl(account, database));
    source.setUser(account);
    source.setPassword(account);
    return source;
  }

  private static void execute(DataSource database, String statement) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static void refuses(DataSource database, String statement) {
    assertThrows(SQLException.class, () -> execute(database, statement));
  }

  private static SortedMap<String, List<String>> rows(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      return Rows.of(connection);
    }
  }

  private static List<String> texts(DataSource database, String query) throws SQLException {
    try (var connection = database.getConnection()) {
      return Rows.texts(connection, query);
    }
  }
}
