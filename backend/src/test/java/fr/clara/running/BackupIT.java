package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.backup.Rows;
import fr.clara.security.Roles;
import fr.clara.testing.Api;
import fr.clara.testing.Api.Answer;
import fr.clara.testing.Inputs;
import fr.clara.testing.TestIssuer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar keeps what a running service holds, and brings it back elsewhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackupIT {

  private static final List<String> ANSWERS =
      List.of(
          "/api/v1/institutions?limit=500",
          "/api/v1/projects?limit=500&sort=title",
          "/api/v1/search?q=lyon",
          "/api/v1/changes?limit=500",
          "/api/v1/programmes/kept/history",
          "/api/v1/charts/funding",
          "/api/v1/people?asOf=1");

  private final TestIssuer issuer = new TestIssuer();
  private Map<String, String> environment;

  @TempDir Path directory;

  @BeforeEach
  void begin() {
    var addresses = issuer.start();
    environment =
        Map.of(
            "QUARKUS_OIDC_AUTH_SERVER_URL",
            addresses.get("quarkus.oidc.auth-server-url"),
            "QUARKUS_OIDC_TOKEN_AUDIENCE",
            addresses.get("quarkus.oidc.token.audience"),
            "CLARA_WEBHOOKS_PERMITTED_NETWORKS",
            "127.0.0.0/8",
            "CLARA_WEBHOOKS_ATTEMPTS",
            "1");
  }

  @AfterEach
  void end() {
    issuer.stop();
  }

  @Test
  void a_network_in_use_is_brought_back_row_by_row_and_goes_on() throws Exception {
    Path file = directory.resolve("clara.backup");
    try (var service = Service.start(directory.resolve("first"), environment).ready();
        var server = EmbeddedPostgres.builder().start()) {
      use(service);
      var kept = Command.run(directory.resolve("first"), Map.of(), "backup", file);
      assertEquals(0, kept.exitCode(), kept.said());
      long revision = revision(service);
      assertTrue(kept.said().contains("revision " + revision + ","), kept.said());

      // Elsewhere, embedded: the same answers, and the next revision.
      Path second = directory.resolve("second");
      var restored = Command.run(second, Map.of(), "restore", file);
      assertEquals(0, restored.exitCode(), restored.said());
      try (var other = Service.start(second, environment).ready()) {
        Rows.assertSame(rows(service.database()), rows(other.database()));
        for (String path : ANSWERS) {
          assertEquals(service.get(path).body(), other.get(path).body(), path);
        }
        var refused = Command.run(second, Map.of(), "restore", file);
        assertEquals(1, refused.exitCode());
        assertTrue(refused.said().contains("another instance already uses"), refused.said());
        expect(201, send(other, "POST", "/api/v1/programmes", Inputs.programme("next", "N")));
        assertEquals(revision + 1, revision(other));
      }
      var refused = Command.run(second, Map.of(), "restore", file);
      assertEquals(3, refused.exitCode());
      assertEquals(1, refused.said().lines().count(), refused.said());

      // On a server that the environment names, as an account that owns its database and no more.
      var external = external(server);
      assertEquals(0, Command.run(directory, external, "restore", file).exitCode());
      try (var database = connection(external)) {
        Rows.assertSame(rows(service.database()), Rows.of(database));
      }
      Path again = directory.resolve("again.backup");
      assertEquals(0, Command.run(directory, external, "backup", again).exitCode());
    }
    // Without the service, too: the server is started for it.
    Path last = directory.resolve("last.backup");
    assertEquals(0, Command.run(directory.resolve("first"), Map.of(), "backup", last).exitCode());
  }

  @Test
  void what_cannot_be_done_is_said_in_a_sentence() throws Exception {
    Path nowhere = directory.resolve("nowhere");
    for (var wrong :
        Map.of("backup", directory.resolve("x"), "restore", directory.resolve("missing"))
            .entrySet()) {
      var refused = Command.run(nowhere, Map.of(), wrong.getKey(), wrong.getValue());
      assertEquals(1, refused.exitCode(), refused.said());
      assertEquals(1, refused.said().lines().count(), refused.said());
    }
    assertEquals(2, Command.run(nowhere, Map.of(), "backup").exitCode());
  }

  /** Something in every table that is not CLARA's own records. */
  private void use(Service service) throws Exception {
    String kept = "/api/v1/programmes/kept";
    var programme = Inputs.programme("kept", "A");
    expect(201, send(service, "POST", "/api/v1/programmes", programme, "Idempotency-Key", "k"));
    var changed = Map.of("acronym", "L'été \\ \t « 1 »");
    expect(200, send(service, "PATCH", kept, changed, "If-Match", tag(service, kept)));
    var draft = Map.of("acronym", "D");
    expect(200, send(service, "PUT", kept + "/draft", draft, "If-None-Match", "*"));
    importTable(service);
    String person =
        service.get("/api/v1/people?limit=1").body().replaceAll("(?s).*?\"(p-\\w{8})\".*", "$1");
    expect(200, send(service, "DELETE", "/api/v1/people/" + person, null));
    var webhook = Map.of("url", "http://127.0.0.1:1/", "after", 0);
    var made = send(service, "POST", "/api/v1/webhooks", webhook).body();
    String hook = "/api/v1/webhooks/" + made.path("id").asText();
    await(service, hook, shown -> shown.path("deadLetters").asInt() > 0);
    var paused = new HashMap<String, Object>(webhook);
    paused.put("active", false);
    paused.remove("after");
    expect(200, send(service, "PUT", hook, paused));
    Thread.sleep(1_000); // What was under way is over.
  }

  private void importTable(Service service) throws Exception {
    var sent =
        api(service)
            .sendText(
                "POST",
                "/api/v1/imports?kind=programmes",
                "text/csv",
                "id,name.fr,sources.source,sources.place\nsent,Programme,entretien-quebec,A\n");
    String at = "/api/v1/imports/" + expect(202, sent).body().path("id").asLong();
    await(service, at, shown -> shown.path("state").asText().equals("checked"));
    expect(202, send(service, "POST", at + "/application", null));
    await(service, at, shown -> shown.path("state").asText().equals("applied"));
  }

  private void await(Service service, String path, Predicate<JsonNode> reached) throws Exception {
    for (int i = 0; i < 200; i++) {
      if (reached.test(send(service, "GET", path, null).body())) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(path);
  }

  private Api api(Service service) {
    return new Api(
        service.address(),
        () -> issuer.signed(issuer.claims(Roles.EDITOR, Roles.ADMIN, Roles.PARTNER)));
  }

  private Answer send(Service service, String method, String path, Object body, String... headers)
      throws Exception {
    return api(service).send(method, path, body, headers);
  }

  private String tag(Service service, String path) throws Exception {
    return send(service, "GET", path, null).tag();
  }

  private static Answer expect(int status, Answer answer) {
    assertEquals(status, answer.status(), answer.whole()::body);
    return answer;
  }

  private long revision(Service service) throws Exception {
    return send(service, "GET", "/api/v1/changes?limit=1", null).body().path("revision").asLong();
  }

  private static SortedMap<String, List<String>> rows(Connection database) throws Exception {
    try (database) {
      return Rows.of(database);
    }
  }

  private static Map<String, String> external(EmbeddedPostgres server) throws Exception {
    try (var connection = server.getPostgresDatabase().getConnection();
        var sql = connection.createStatement()) {
      sql.execute("create role clara login password 'clara'");
      sql.execute("create database clara owner clara");
    }
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/clara",
        "QUARKUS_DATASOURCE_USERNAME",
        "clara",
        "QUARKUS_DATASOURCE_PASSWORD",
        "clara");
  }

  private static Connection connection(Map<String, String> environment) throws Exception {
    return DriverManager.getConnection(
        environment.get("QUARKUS_DATASOURCE_JDBC_URL"), "clara", "clara");
  }
}
