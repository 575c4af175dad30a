package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fr.clara.testing.Api;
import fr.clara.testing.ReplicatedPostgresql;
import fr.clara.testing.TestIssuer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
 * The packaged service on two real servers of PostgreSQL, of which the primary is killed while it
 * is written to and the other takes its place.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FailoverIT {

  private static final Logger LOG = Logger.getLogger(FailoverIT.class);

  private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(30);
  private static final int ENOUGH = 10;
  private static final long WHILE_MILLISECONDS = 4_000;
  private static final long ON_DUTY_MILLISECONDS = 2_000;
  private static final long BREATH_MILLISECONDS = 20;
  private static final long PATIENCE_SECONDS = 120;

  private final TestIssuer issuer = new TestIssuer();
  private final List<Creator> creators = List.of(new Creator("a"), new Creator("b"));
  private final Importer importer = new Importer();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
  private final List<String> followed = new ArrayList<>();
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  private HttpServer receiver;
  private Path data;
  private String place = "0";
  private volatile boolean over;

  @TempDir Path directory;

  @BeforeEach
  void begin() throws IOException {
    issuer.start();
    data = Files.createDirectory(directory.resolve("data"));
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          told.add(exchange.getRequestHeaders().getFirst("webhook-id"));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void end() {
    over = true;
    threads.shutdownNow();
    receiver.stop(0);
    issuer.stop();
  }

  @Test
  void writes_come_back_and_none_that_was_acknowledged_is_lost() throws Exception {
    try (var servers = new ReplicatedPostgresql(directory).start(true);
        var service = Service.start(data, environment(servers)).ready()) {
      var visitor = new Api(service.address(), null);
      var editor = new Api(service.address(), () -> issuer.signed(issuer.claims("editor")));
      subscribe(service);
      var running = new ArrayList<Future<?>>();
      Stream.of(creators.get(0), creators.get(1), importer)
          .forEach(writer -> running.add(threads.submit(() -> write(writer, editor))));
      running.add(threads.submit(() -> read(visitor)));
      running.add(threads.submit(() -> follow(visitor)));
      awaitMore(ENOUGH, Instant.now().plusSeconds(PATIENCE_SECONDS));
      Thread.sleep(WHILE_MILLISECONDS);

      servers.killPrimary();
      var killed = Instant.now();
      Thread.sleep(ON_DUTY_MILLISECONDS);
      servers.promote();
      int before = made().size();
      awaitMore(before, killed.plus(LONGEST_OUTAGE));
      var outage = Duration.between(killed, Instant.now());

      Thread.sleep(WHILE_MILLISECONDS);
      over = true;
      for (var thread : running) {
        thread.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      endImport(editor);
      follow(visitor);
      LOG.infof(
          "Writes were back after %d ms; %d records acknowledged, %d before; visitors' answers %s",
          outage.toMillis(), made().size(), before, answers);
      verify(servers, visitor);
    }
  }

  private Map<String, String> environment(ReplicatedPostgresql servers) {
    var environment = new HashMap<>(servers.environment());
    environment.putAll(
        Map.of(
            "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.address(),
            "QUARKUS_OIDC_TOKEN_AUDIENCE", TestIssuer.AUDIENCE,
            "CLARA_RATE_LIMIT_STAFF", "0",
            "CLARA_RATE_LIMIT_ANONYMOUS", "0",
            "CLARA_WEBHOOKS_PERMITTED_NETWORKS", "127.0.0.0/8"));
    return environment;
  }

  private void subscribe(Service service) throws Exception {
    var partner = new Api(service.address(), () -> issuer.signed(issuer.claims("partner")));
    String url = "http://127.0.0.1:%d/".formatted(receiver.getAddress().getPort());
    var made = partner.send("POST", "/api/v1/webhooks", Map.of("url", url));
    assertEquals(201, made.status(), made.whole()::body);
  }

  private Void write(Writer writer, Api api) throws Exception {
    while (!over) {
      writer.step(api);
      Thread.sleep(BREATH_MILLISECONDS);
    }
    return null;
  }

  /** Each time another list, so that nothing is answered from memory. */
  private Void read(Api visitor) throws Exception {
    for (int i = 0; !over; i++) {
      for (String path :
          List.of("/api/v1/institutions?limit=" + (1 + i % 400), "/api/v1/projects/fastracs")) {
        var answer = visitor.get(path);
        answers.computeIfAbsent(answer.status(), s -> new AtomicInteger()).incrementAndGet();
        assertTrue(Set.of(200, 503).contains(answer.status()), answer.whole()::body);
      }
    }
    return null;
  }

  /** Until the end is reached, once nobody writes any more. */
  private Void follow(Api visitor) throws Exception {
    boolean more = true;
    while (!over || more) {
      var page = visitor.get("/api/v1/changes?limit=500&after=" + place);
      assertTrue(Set.of(200, 503).contains(page.status()), page.whole()::body);
      more = page.status() == 503 || !page.body().path("items").isEmpty();
      if (page.status() == 200) {
        page.body().path("items").forEach(change -> followed.add(change.path("cursor").asText()));
        place = page.body().path("next").asText();
      }
      Thread.sleep(BREATH_MILLISECONDS);
    }
    return null;
  }

  private List<String> made() {
    return creators.stream().flatMap(creator -> creator.made().stream()).toList();
  }

  private void awaitMore(int number, Instant deadline) throws InterruptedException {
    while (made().size() <= number) {
      assertTrue(Instant.now().isBefore(deadline), "Nothing can be written");
      Thread.sleep(BREATH_MILLISECONDS);
    }
  }

  /** What was broken off, or began after, comes to its end. */
  private void endImport(Api editor) throws Exception {
    int before = importer.applied();
    var deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (importer.applied() == before) {
      assertTrue(Instant.now().isBefore(deadline), importer::state);
      importer.step(editor);
    }
    assertTrue(importer.interrupted() > 0, "No import was broken off");
  }

  private void verify(ReplicatedPostgresql servers, Api visitor) throws Exception {
    try (var database = servers.standby()) {
      var records = texts(database, "select id from programmes");
      assertTrue(records.containsAll(made()), "records are lost");
      assertEquals(
          Set.of("0"),
          texts(database, "select max(revision) - count(distinct revision) from changes"),
          "revisions are lost");
      assertEquals(
          Set.of(),
          texts(
              database,
              "select id from changes where id ~ '^(made|sent)-' group by id having count(*) > 1"),
          "records were written twice");
      var logged = texts(database, "select revision || '.' || number from changes");
      assertEquals(logged.size(), followed.size(), "who follows was told twice, or not");
      assertEquals(logged, new TreeSet<>(followed));
      assertEquals(
          records.size(), visitor.get("/api/v1/programmes?limit=1").body().path("total").asInt());
      awaitTold(texts(database, "select id from changes where id ~ '^made-'").size());
    }
  }

  /** Every change that came after the subscription is a message of its own. */
  private void awaitTold(int least) throws InterruptedException {
    var deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (told.size() < least) {
      assertTrue(Instant.now().isBefore(deadline), () -> told.size() + " of " + least);
      Thread.sleep(BREATH_MILLISECONDS);
    }
  }

  private static TreeSet<String> texts(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = Stream.<String>builder();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts.build().collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
