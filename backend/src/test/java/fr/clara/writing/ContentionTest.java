package fr.clara.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.Api;
import fr.clara.testing.Api.Answer;
import fr.clara.testing.AtOnce;
import fr.clara.testing.NetworkTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who cannot write because of others is told so, and loses nothing. */
@NetworkTest
@TestSecurity(user = "edi", roles = "editor")
class ContentionTest {

  /** Longer than anybody waits for a lock. */
  private static final long HELD_MILLIsecondS = 6_500;

  @TestHTTPResource URI service;
  @Inject DataSource connections;

  private final String first = newPath();
  private final String second = newPath();
  private Api api;

  /** Identifiers are for life. */
  private static String newPath() {
    return "/api/v1/programmes/of-contention-" + UUID.randomUUID();
  }

  @BeforeEach
  void create() throws Exception {
    api = new Api(service, null);
    for (String path : List.of(first, second)) {
      var programme =
          Map.of(
              "id", id(path),
              "name", Map.of("fr", "Programme"),
              "sources", List.of(Map.of("source", "entretien-quebec", "place", "A")));
      assertEquals(201, api.send("POST", "/api/v1/programmes", programme).status());
    }
  }

  @AfterEach
  void withdraw() throws Exception {
    for (String path : List.of(first, second)) {
      assertEquals(204, api.send("DELETE", path, null, "If-Match", "*").status());
    }
  }

  @Test
  void a_record_that_somebody_holds_is_waited_for_and_then_given_up() throws Exception {
    List<Answer> answers;
    try (var other = holding(first)) {
      var writers = started(() -> AtOnce.run(40, i -> () -> patch(first, "W" + i)));
      Thread.sleep(HELD_MILLIsecondS);
      other.rollback();
      answers = writers.get();
    }
    var statuses = answers.stream().map(Answer::status).collect(Collectors.toSet());
    assertTrue(Set.of(200, 503).containsAll(statuses), statuses::toString);
    assertTrue(statuses.contains(503), "nobody gave up");
    answers.stream().filter(answer -> answer.status() == 503).forEach(ContentionTest::assertBusy);
    assertEquals(200, api.get(second).status());
  }

  private Answer patch(String path, String acronym) throws Exception {
    return api.send("PATCH", path, Map.of("acronym", acronym), "If-Match", "*");
  }

  private static void assertBusy(Answer answer) {
    assertEquals("/api/v1/problems/busy", answer.body().path("type").asText());
    assertTrue(answer.whole().headers().firstValue("Retry-After").isPresent());
  }

  /** A grant is taken before its call; somebody takes the call first. */
  @Test
  void who_gives_way_in_a_deadlock_is_told_so() throws Exception {
    var grants = api.get("/api/v1/grants?limit=500").body().get("items");
    var grant =
        StreamSupport.stream(grants.spliterator(), false)
            .filter(one -> one.hasNonNull("call") && one.hasNonNull("amount"))
            .findFirst()
            .orElseThrow();
    String path = "/api/v1/grants/" + grant.get("id").asText();
    String before = api.get(path).body().toString();
    try (var other = holding("/api/v1/calls/" + grant.at("/call/id").asText())) {
      var amount = Map.of("value", 1, "currency", "EUR");
      var writer =
          started(() -> api.send("PATCH", path, Map.of("amount", amount), "If-Match", "*"));
      awaitWaiting();
      lock(other, path);
      assertBusy(writer.get());
      other.rollback();
    }
    assertEquals(before, api.get(path).body().toString());
  }

  /** All of it is written all the same, once. */
  @Test
  void an_import_that_gave_way_in_a_deadlock_tries_again() throws Exception {
    String table = "id,acronym\n%s,A1\n%s,A2\n".formatted(id(first), id(second));
    String at =
        api.sendText("POST", "/api/v1/imports?kind=programmes", "text/csv", table)
            .whole()
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertEquals("checked", awaitState(at, "checking"));
    long before = revision();
    try (var other = holding(second)) {
      assertEquals(202, api.send("POST", at + "/application", null).status());
      awaitWaiting();
      lock(other, first);
      other.rollback();
    }
    assertEquals("applied", awaitState(at, "applying"));
    assertEquals(before + 1, revision());
    assertEquals(2, api.get(at).body().get("done").asInt());
    assertEquals("A2", api.get(second).body().get("acronym").asText());
  }

  private String awaitState(String at, String busy) throws Exception {
    String state = busy;
    for (int i = 0; i < 600 && state.equals(busy); i++) {
      Thread.sleep(50);
      state = api.get(at).body().get("state").asText();
    }
    return state;
  }

  private long revision() throws Exception {
    return api.get("/api/v1/changes?limit=1").body().get("revision").asLong();
  }

  private static <T> Future<T> started(Callable<T> work) {
    var thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(work);
    } finally {
      thread.shutdown();
    }
  }

  /** Returns when somebody waits for a lock. */
  private void awaitWaiting() throws Exception {
    for (int i = 0; i < 400; i++) {
      try (var connection = connections.getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
        rows.next();
        if (rows.getInt(1) > 0) {
          return;
        }
      }
      Thread.sleep(25);
    }
    throw new AssertionError("nobody waits");
  }

  private Connection holding(String path) throws SQLException {
    var connection = connections.getConnection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      // Of two who wait for each other PostgreSQL ends the one who looks first: the service.
      statement.execute("set local deadlock_timeout = '20s'");
      statement.execute("set local lock_timeout = '20s'");
    }
    lock(connection, path);
    return connection;
  }

  private static void lock(Connection connection, String path) throws SQLException {
    String table = path.split("/")[3];
    try (var statement =
        connection.prepareStatement("select 1 from " + table + " where id = ? for update")) {
      statement.setString(1, id(path));
      statement.execute();
    }
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
