package fr.clara.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.testing.Api;
import fr.clara.testing.Inputs;
import fr.clara.testing.ReplicatedPostgresql;
import fr.clara.testing.ReplicatedTest;
import fr.clara.testing.TestIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Visitors are answered by a replica, and nobody can tell, except where it is told apart here. */
@QuarkusTest
@WithTestResource(ReplicatedTest.class)
@WithTestResource(TestIssuer.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasTest {

  private static final int LAST = Integer.MAX_VALUE;
  private static final String TOWN = "/api/v1/institutions/clara";

  ReplicatedPostgresql servers;
  TestIssuer issuer;

  @TestHTTPResource("/")
  URI address;

  @Inject ObjectMapper json;

  @Inject
  @DataSource("replicas")
  InjectableInstance<AgroalDataSource> replicas;

  private Api visitor;
  private Api editor;

  @BeforeEach
  void begin() throws Exception {
    visitor = new Api(address, null);
    editor = new Api(address, () -> issuer.signed(issuer.claims("editor")));
    servers.resume();
    servers.awaitStandby();
  }

  /** What is written into the log by hand has no revision: it tells the servers apart, no more. */
  @Test
  void visitors_read_a_replica_and_who_has_a_token_the_primary() throws Exception {
    servers.pause();
    rename("Lyon", "Vienne");
    try {
      assertEquals("Lyon", town(visitor));
      assertEquals("Vienne", town(editor));
    } finally {
      rename("Vienne", "Lyon");
    }
  }

  @Test
  void what_an_editor_writes_is_there_for_everybody_although_the_replica_lags() throws Exception {
    servers.pause();
    create("lagging");
    for (var reader : List.of(visitor, editor)) {
      assertEquals(200, reader.get("/api/v1/programmes/lagging").status());
      assertEquals(1, reader.get("/api/v1/programmes?q=Lagging").body().path("total").asInt());
      assertTrue(reader.text("/api/v1/programmes?format=ndjson").contains("\"lagging\""));
    }
  }

  @Test
  void who_follows_the_log_skips_nothing_while_the_replica_lags_and_catches_up() throws Exception {
    String after = visitor.get("/api/v1/changes?limit=1").body().path("revision").asText();
    var seen = new ArrayList<String>();
    for (int i = 0; i < 20; i++) {
      if (i % 4 == 0) {
        servers.pause();
      } else if (i % 4 == 2) {
        servers.resume();
      }
      create("followed-" + i);
      var page = visitor.get("/api/v1/changes?after=" + after).body();
      page.path("items").forEach(change -> seen.add(change.path("id").asText()));
      after = page.path("next").asText();
    }
    assertEquals(IntStream.range(0, 20).mapToObj(i -> "followed-" + i).toList(), seen);
  }

  @Test
  void past_states_and_harvests_are_those_of_the_primary() throws Exception {
    servers.pause();
    create("harvested");
    long revision = visitor.get("/api/v1/changes?limit=1").body().path("revision").asLong();
    var past = visitor.get("/api/v1/programmes/harvested?asOf=" + revision);
    assertEquals(200, past.status(), past.whole()::body);
    assertTrue(
        visitor
            .text("/oai?verb=ListIdentifiers&metadataPrefix=oai_cerif_openaire")
            .contains(":programmes/harvested<"));
  }

  @Test
  void nothing_can_be_written_over_a_connection_to_replicas() throws Exception {
    try (var connection = replicas.get().getConnection();
        var statement = connection.createStatement()) {
      var refused =
          assertThrows(
              SQLException.class,
              () -> statement.execute("update institutions set town = 'X' where id = 'clara'"));
      assertEquals("25006", refused.getSQLState());
      try (var rows = statement.executeQuery("show default_transaction_read_only")) {
        rows.next();
        assertEquals("on", rows.getString(1), "what was once a replica could be written to");
      }
    }
  }

  /** Readings that write, or lock, are refused by the replica: there are none. */
  @Test
  void whatever_visitors_read_a_replica_can_answer() throws Exception {
    var failing = new ArrayList<String>();
    for (var example : examples()) {
      int answer = visitor.get(example).status();
      if (answer >= 500) {
        failing.add(example + " " + answer);
      }
    }
    assertEquals(List.of(), failing);
  }

  @Test
  @Order(LAST)
  void a_replica_that_is_gone_is_not_missed() throws Exception {
    servers.killStandby();
    for (int i = 0; i < 10; i++) {
      assertEquals("Lyon", town(visitor));
      assertEquals(200, visitor.get("/api/v1/projects?limit=" + (i + 1)).status());
    }
    create("gone");
    assertEquals(200, visitor.get("/api/v1/programmes/gone").status());
  }

  /** The addresses of all examples that anybody may read as JSON. */
  private List<String> examples() throws Exception {
    var paths = new ArrayList<String>();
    try (var file = getClass().getResourceAsStream("/examples.json")) {
      for (var example : json.readTree(file)) {
        String request = example.path("request").asText();
        if (request.startsWith("/api/v1") && example.path("answer").isObject()) {
          paths.add(request);
        }
      }
    }
    assertTrue(paths.size() > 30);
    return paths;
  }

  private void create(String id) throws Exception {
    var record = new HashMap<String, Object>(Inputs.programme(id, "A"));
    record.put("name", Map.of("fr", id));
    var made = editor.send("POST", "/api/v1/programmes", record);
    assertEquals(201, made.status(), made.whole()::body);
  }

  private static String town(Api reader) throws Exception {
    return reader.get(TOWN).body().path("town").asText();
  }

  private void rename(String town, String other) throws SQLException {
    onPrimary(
        "set clara.erasing = 'on';"
            + " update changes set snapshot = replace(snapshot::text, '\"%s\"', '\"%s\"')::json"
                .formatted(town, other)
            + " where kind = 'institutions' and id = 'clara'");
  }

  private void onPrimary(String statement) throws SQLException {
    try (var connection = servers.primary();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
