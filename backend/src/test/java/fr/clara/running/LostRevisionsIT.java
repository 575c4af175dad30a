package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.Api;
import fr.clara.testing.Inputs;
import fr.clara.testing.ReplicatedPostgresql;
import fr.clara.testing.TestIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With asynchronous replication a server may become the primary that had not received all: what it
 * lacks is gone, and must be so everywhere.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LostRevisionsIT {

  private static final long LONGEST_SECONDS = 30;
  private static final long BREATH_MILLISECONDS = 20;

  private final TestIssuer issuer = new TestIssuer();

  @TempDir Path directory;

  @BeforeEach
  void begin() {
    issuer.start();
  }

  @AfterEach
  void end() {
    issuer.stop();
  }

  @Test
  void what_the_new_primary_had_not_received_is_gone_from_everything() throws Exception {
    try (var servers = new ReplicatedPostgresql(directory).start(false);
        var service = Service.start(data(), environment(servers)).ready()) {
      var visitor = new Api(service.address(), null);
      var editor = new Api(service.address(), () -> issuer.signed(issuer.claims("editor")));
      create(editor, "kept");
      servers.awaitStandby();
      servers.cutOff();
      create(editor, "lost");
      assertEquals(1, total(visitor, "lost"));
      long lost = revision(visitor);

      servers.killPrimary();
      servers.promote();
      var deadline = Instant.now().plusSeconds(LONGEST_SECONDS);
      while (revision(visitor) >= lost || total(visitor, "lost") != 0) {
        assertTrue(Instant.now().isBefore(deadline), "It is still there");
        Thread.sleep(BREATH_MILLISECONDS);
      }
      assertEquals(404, visitor.get("/api/v1/programmes/lost").status());
      assertEquals(1, total(visitor, "kept"));
      create(editor, "after");
      var next = visitor.get("/api/v1/changes?after=" + lost).body().path("items");
      assertEquals("after", next.path(0).path("id").asText(), next::toString);
    }
  }

  private static void create(Api editor, String id) throws Exception {
    var record = new HashMap<String, Object>(Inputs.programme(id, "A"));
    record.put("name", Map.of("fr", id));
    Api.Answer made;
    do {
      made = editor.send("POST", "/api/v1/programmes", record);
    } while (made.status() == Writer.BUSY);
    assertEquals(201, made.status(), made.whole()::body);
  }

  private static int total(Api visitor, String word) throws Exception {
    return visitor.get("/api/v1/programmes?q=" + word).body().path("total").asInt(-1);
  }

  /** The newest revision, or one beyond all where it is not told. */
  private static long revision(Api visitor) throws Exception {
    return visitor.get("/api/v1/changes?limit=1").body().path("revision").asLong(Long.MAX_VALUE);
  }

  private Path data() throws IOException {
    return Files.createDirectory(directory.resolve("data"));
  }

  private Map<String, String> environment(ReplicatedPostgresql servers) {
    var environment = new HashMap<>(servers.environment());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.address());
    environment.put("QUARKUS_OIDC_TOKEN_AUDIENCE", TestIssuer.AUDIENCE);
    return environment;
  }
}
