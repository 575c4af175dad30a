package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.Api;
import fr.clara.testing.Inputs;
import fr.clara.testing.TestIssuer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service, killed at any moment while it is written to: what it acknowledged is there,
 * once, and the log tells the same as the records. {@code -Dkills=20} makes it last.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnduranceIT {

  private static final Logger LOG = Logger.getLogger(EnduranceIT.class);

  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final long SHORTEST_MILLISECONDS = 500;
  private static final long LONGEST_MILLISECONDS = 4_000;
  private static final long PAUSE_MILLISECONDS = 100;
  private static final long BREATH_MILLISECONDS = 20;
  private static final long PATIENCE_SECONDS = 60;

  private final TestIssuer issuer = new TestIssuer();
  private final Random random = new Random();
  private final List<Creator> creators = List.of(new Creator("a"), new Creator("b"));
  private final List<Counter> counters = List.of(new Counter(0), new Counter(1));
  private final Drafter drafter = new Drafter();
  private final Importer importer = new Importer();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private Map<String, String> environment;
  private volatile Api api;
  private volatile boolean over;

  @TempDir Path directory;

  @BeforeEach
  void begin() {
    var addresses = issuer.start();
    environment =
        Map.of(
            "QUARKUS_OIDC_AUTH_SERVER_URL", addresses.get("quarkus.oidc.auth-server-url"),
            "QUARKUS_OIDC_TOKEN_AUDIENCE", addresses.get("quarkus.oidc.token.audience"),
            "CLARA_RATE_LIMIT_STAFF", "0");
  }

  @AfterEach
  void end() {
    say(KILLS);
    over = true;
    threads.shutdownNow();
    issuer.stop();
  }

  @Test
  void what_was_acknowledged_is_there_once_whenever_the_service_was_killed() throws Exception {
    var service = start();
    try {
      var counted = Inputs.programme(Counter.ID, "0-0");
      assertEquals(201, api.send("POST", "/api/v1/programmes", counted).status());
      var running = new ArrayList<Future<?>>();
      Stream.of(creators, counters, List.of(drafter), List.of(importer))
          .flatMap(List::stream)
          .forEach(writer -> running.add(threads.submit(() -> write(writer))));
      for (int kill = 0; kill < KILLS; kill++) {
        awaitMoment(kill);
        if (kill % 3 == 2) {
          service.killWithDatabase();
        } else {
          service.kill();
        }
        service = start();
        verify(service);
        say(kill + 1);
      }
      awaitImport();
      over = true;
      for (var writer : running) {
        writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      verify(service);
      verifyLog();
    } finally {
      service.close();
    }
  }

  private Service start() throws IOException, InterruptedException {
    var service = Service.start(directory, environment).ready();
    api = new Api(service.address(), () -> issuer.signed(issuer.claims("editor")));
    return service;
  }

  private Void write(Writer writer) throws InterruptedException {
    while (!over) {
      try {
        writer.step(api);
        Thread.sleep(BREATH_MILLISECONDS);
      } catch (IOException e) {
        Thread.sleep(PAUSE_MILLISECONDS); // It was killed, and will be back.
      }
    }
    return null;
  }

  /** Every other time while a table is written. */
  private void awaitMoment(int kill) throws InterruptedException {
    Thread.sleep(random.nextLong(SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS));
    if (kill % 2 == 1) {
      for (int i = 0; i < 200 && !importer.state().equals("applying"); i++) {
        Thread.sleep(PAUSE_MILLISECONDS);
      }
      Thread.sleep(random.nextLong(LONGEST_MILLISECONDS));
    }
  }

  /** Whatever was interrupted can be brought to its end. */
  private void awaitImport() throws InterruptedException {
    int before = importer.applied();
    for (int i = 0; i < 600 && importer.applied() == before; i++) {
      Thread.sleep(PAUSE_MILLISECONDS);
    }
    assertTrue(importer.applied() > before, importer::state);
  }

  private void verify(Service service) throws SQLException, IOException {
    var made = creators.stream().flatMap(creator -> creator.made().stream()).toList();
    var kept = drafter.kept();
    int applied = importer.applied();
    try (var database = service.database()) {
      assertTrue(ids(database, "select id from programmes").containsAll(made), "records are lost");
      assertTrue(ids(database, "select id from drafts").containsAll(kept), "drafts are lost");
      assertEquals(
          0,
          number(
              database,
              "select count(*) from (select id from changes where kind = 'programmes'"
                  + " and id ~ '^(made|sent)-' group by id having count(*) > 1) twice"),
          "records were written twice");
      assertEquals(
          0,
          number(
              database,
              "select count(*) from imports i where (select count(*) from changes"
                  + " join revisions using (revision) where import_id = i.id)"
                  + " <> case state when 'APPLIED' then "
                  + Importer.ROWS
                  + " else 0 end"),
          "a table was written in part, or not as is said");
      assertTrue(
          number(database, "select count(*) from imports where state = 'APPLIED'") >= applied,
          "tables are lost");
      assertEquals(
          0,
          number(database, "select max(revision) - count(distinct revision) from changes"),
          "revisions are lost");
    }
  }

  /** What the log makes of its last state is what the records are. */
  private void verifyLog() throws Exception {
    int versions =
        api.get("/api/v1/programmes/" + Counter.ID + "/history").body().at("/items").size();
    int acknowledged = counters.stream().mapToInt(Counter::acknowledged).sum();
    assertTrue(versions > acknowledged, versions + " versions of " + acknowledged + " changes");
    long revision = api.get("/api/v1/changes?limit=1").body().path("revision").asLong();
    String all = "/api/v1/programmes?format=ndjson&sort=name";
    assertEquals(lines(all), lines(all + "&asOf=" + revision));
  }

  private Set<String> lines(String path) throws Exception {
    var lines = api.text(path).lines().collect(Collectors.toSet());
    assertFalse(lines.isEmpty());
    return lines;
  }

  private static Set<String> ids(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      var ids = new HashSet<String>();
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
      return ids;
    }
  }

  private static long number(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void say(int kills) {
    LOG.infof(
        "%d kills: %d records, %d changes, %d drafts acknowledged; tables applied %d, found"
            + " interrupted %d",
        kills,
        creators.stream().mapToInt(creator -> creator.made().size()).sum(),
        counters.stream().mapToInt(Counter::acknowledged).sum(),
        drafter.kept().size(),
        importer.applied(),
        importer.interrupted());
  }
}
