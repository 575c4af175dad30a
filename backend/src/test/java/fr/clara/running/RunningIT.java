package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service, started and stopped in every way it has to stand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunningIT {

  private static final String PROJECT = "/api/v1/projects/fastracs";

  @TempDir Path directory;

  @Test
  void one_process_serves_the_api_the_pages_and_the_documentation() throws Exception {
    try (var service = Service.start(directory, Map.of()).ready()) {
      assertEquals(200, service.get(PROJECT).statusCode());
      for (String page : List.of("/", "/projects/fastracs", "/en/projects?pole=lyon")) {
        assertTrue(service.get(page).body().contains("<div id="), page);
      }
      assertEquals(404, service.get("/assets/none.js").statusCode());
      assertEquals(404, service.get("/api/none").statusCode());
      assertEquals(200, service.get("/openapi").statusCode());
      assertEquals(200, service.get("/q/swagger-ui/").statusCode());
    }
    assertFalse(Files.exists(directory.resolve("pg/postmaster.pid")), "PostgreSQL is left behind");
  }

  @Test
  void what_was_written_is_found_after_the_process_was_killed() throws Exception {
    try (var service = Service.start(directory, Map.of()).ready()) {
      moveTo("Vienne");
      service.kill();
    }
    try (var service = Service.start(directory, Map.of()).ready()) {
      assertTrue(service.get("/api/v1/institutions/clara").body().contains("\"Vienne\""));
    }
  }

  @Test
  void what_was_written_is_found_after_the_database_was_killed_too() throws Exception {
    try (var service = Service.start(directory, Map.of()).ready()) {
      moveTo("Vienne");
      service.killWithDatabase();
    }
    try (var service = Service.start(directory, Map.of()).ready()) {
      assertTrue(service.get("/api/v1/institutions/clara").body().contains("\"Vienne\""));
    }
  }

  @Test
  void a_second_instance_on_the_same_data_is_refused_and_the_first_goes_on() throws Exception {
    try (var first = Service.start(directory, Map.of()).ready()) {
      try (var second = Service.start(directory, Map.of())) {
        assertEquals(1, second.exitCode());
        assertTrue(second.said().contains("another instance already uses"), second.said());
      }
      assertEquals(200, first.get(PROJECT).statusCode());
    }
  }

  @Test
  void the_same_jar_runs_on_an_external_server_by_environment_alone() throws Exception {
    try (var server = EmbeddedPostgres.builder().start();
        var service = Service.start(directory, external(server.getPort(), "postgres")).ready()) {
      assertEquals(200, service.get(PROJECT).statusCode());
      assertFalse(Files.exists(directory.resolve("pg")), "an embedded server was made");
    }
  }

  /** Another instance's write is known by the log alone: what it holds is what is followed. */
  @Test
  void what_another_process_wrote_is_fresh_within_a_second() throws Exception {
    try (var server = EmbeddedPostgres.builder().start()) {
      var environment = external(server.getPort(), "postgres");
      try (var one = Service.start(directory, environment).ready();
          var other = Service.start(directory, environment).ready()) {
        String tag = one.get(PROJECT).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, one.get(PROJECT, "If-None-Match", tag).statusCode());
        assertEquals(304, other.get(PROJECT, "If-None-Match", tag).statusCode());
        try (var connection = server.getPostgresDatabase().getConnection();
            var sql = connection.createStatement()) {
          sql.executeUpdate(
              "insert into changes select max(revision) + 1, 0, now(), 'test', 'axes', 'x',"
                  + " 'WITHDRAWN', null from changes");
        }
        Thread.sleep(1_000);
        assertEquals(200, one.get(PROJECT, "If-None-Match", tag).statusCode());
        assertEquals(200, other.get(PROJECT, "If-None-Match", tag).statusCode());
      }
    }
  }

  /**
   * Whenever the process is killed: before the index is on disk, between it and its mark, after.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1_000, 3_000})
  void the_index_is_right_again_after_a_kill(int milliseconds) throws Exception {
    try (var service = Service.start(directory, Map.of()).ready()) {
      rename("Zymurgie");
      awaitTotal(service, "zymurgie", 1);
      Thread.sleep(milliseconds);
      service.kill();
    }
    try (var service = Service.start(directory, Map.of()).ready()) {
      assertEquals(1, total(service, "zymurgie"));
      assertEquals(44, total(service, null));
      rename("Distillerie");
      awaitTotal(service, "distillerie", 1);
      assertEquals(0, total(service, "zymurgie"));
    }
  }

  @Test
  void an_index_that_is_lost_or_broken_is_made_anew() throws Exception {
    Path index = directory.resolve("index/0");
    Service.start(directory, Map.of()).ready().close();
    for (Path file : files(index)) {
      Files.writeString(file, "broken");
    }
    try (var service = Service.start(directory, Map.of()).ready()) {
      assertEquals(44, total(service, null));
      assertEquals(1, total(service, "europa donna"));
    }
    for (Path file : files(index)) {
      Files.delete(file);
    }
    try (var service = Service.start(directory, Map.of()).ready()) {
      assertEquals(44, total(service, null));
      assertEquals(1, total(service, "europa donna"));
    }
  }

  @Test
  void what_another_process_erased_is_in_no_file_of_any_index() throws Exception {
    Path abandoned = directory.resolve("index/1/records");
    try (var service = Service.start(directory, Map.of()).ready()) {
      Thread.sleep(3_000);
      var before = names(directory.resolve("index/0/records"));
      Files.createDirectories(abandoned.getParent());
      Files.writeString(abandoned, "what a process left that was killed");
      write(
          "insert into changes select max(revision) + 1, 0, now(), 'test', 'people', 'p-zzzzzzzz',"
              + " 'WITHDRAWN', null, null, true from changes");
      for (int i = 0; i < 100 && Files.exists(abandoned); i++) {
        Thread.sleep(100);
      }
      assertFalse(Files.exists(abandoned));
      Thread.sleep(5_000);
      var kept = names(directory.resolve("index/0/records"));
      kept.retainAll(before);
      assertEquals(Set.of(), kept);
      assertEquals(44, total(service, null));
    }
  }

  private static Set<String> names(Path index) throws IOException {
    return files(index).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.startsWith("_"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Path> files(Path directory) throws IOException {
    try (var all = Files.walk(directory)) {
      var files = all.filter(Files::isRegularFile).toList();
      assertFalse(files.isEmpty());
      return files;
    }
  }

  /** As another process would: the record and the log in one transaction. */
  private void rename(String name) throws SQLException, IOException {
    String named = "{\"fr\": \"%s\"}".formatted(name);
    write(
        "with renamed as (update institutions set name = '%1$s' where id = 'europa-donna' returning id)"
                .formatted(named)
            + " insert into changes select (select max(revision) + 1 from changes), 0, now(), 'test',"
            + " 'institutions', id, 'UPDATED', jsonb_set(snapshot::jsonb, '{name}', '%1$s')::json, label"
                .formatted(named)
            + " from (select snapshot, label from changes where kind = 'institutions'"
            + " and id = 'europa-donna' order by revision desc limit 1) latest, renamed");
  }

  private static int total(Service service, String q) throws Exception {
    String list = "/api/v1/institutions?limit=1" + (q == null ? "" : "&q=" + q.replace(" ", "+"));
    return new ObjectMapper().readTree(service.get(list).body()).get("total").asInt();
  }

  private static void awaitTotal(Service service, String q, int total) throws Exception {
    for (int i = 0; i < 100 && total(service, q) != total; i++) {
      Thread.sleep(50);
    }
    assertEquals(total, total(service, q));
  }

  @Test
  void a_server_that_cannot_be_reached_is_said_in_a_sentence() throws Exception {
    try (var service = Service.start(directory, external(1, "postgres"))) {
      assertEquals(1, service.exitCode());
      String said = service.said();
      assertTrue(said.contains("CLARA cannot start: PostgreSQL at jdbc:postgresql://"), said);
      assertTrue(said.contains("QUARKUS_DATASOURCE_JDBC_URL"), said);
      assertFalse(said.contains("\tat "), said);
      assertFalse(said.contains("secret-of-the-test"), said);
    }
  }

  /** Tokens that the issuer gives for something else must not work here. */
  @Test
  void an_issuer_of_tokens_that_may_be_meant_for_others_is_said_in_a_sentence() throws Exception {
    var environment =
        Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://sso.example.org/realms/clara");
    try (var service = Service.start(directory, environment)) {
      assertEquals(1, service.exitCode());
      String said = service.said();
      assertTrue(said.startsWith("CLARA cannot start: "), said);
      assertTrue(said.contains("QUARKUS_OIDC_TOKEN_AUDIENCE"), said);
      assertEquals(1, said.lines().count(), said);
    }
  }

  private static Map<String, String> external(int port, String user) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres?password=secret-of-the-test",
        "QUARKUS_DATASOURCE_USERNAME",
        user,
        "QUARKUS_DATASOURCE_PASSWORD",
        "postgres");
  }

  /** Writes as another process does: what the log holds is what is read. */
  private void moveTo(String town) throws SQLException, IOException {
    write(
        "insert into changes select (select max(revision) + 1 from changes), 0, now(), 'test', kind,"
            + " id, 'UPDATED', replace(snapshot::text, '\"Lyon\"', '\"%s\"')::json, label"
                .formatted(town)
            + " from (select * from changes where kind = 'institutions' and id = 'clara'"
            + " order by revision desc limit 1) latest");
  }

  private void write(String statement) throws SQLException, IOException {
    String url = "jdbc:postgresql://localhost:" + pidFile().get(3).trim() + "/postgres";
    try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
        var sql = connection.createStatement()) {
      assertEquals(1, sql.executeUpdate(statement));
    }
  }

  private List<String> pidFile() throws IOException {
    return Files.readAllLines(directory.resolve("pg/postmaster.pid"));
  }
}
