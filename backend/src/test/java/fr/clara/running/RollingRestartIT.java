package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.Api;
import fr.clara.testing.Inputs;
import fr.clara.testing.TestIssuer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged instances behind a balancer, restarted one after the other under load. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RollingRestartIT {

  private static final Logger LOG = Logger.getLogger(RollingRestartIT.class);

  private static final int READERS = 3;
  private static final long PATIENCE_SECONDS = 60;

  private final TestIssuer issuer = new TestIssuer();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final AtomicInteger answered = new AtomicInteger();

  private volatile boolean over;

  @TempDir Path directory;

  @AfterEach
  void end() {
    over = true;
    threads.shutdownNow();
    issuer.stop();
  }

  @Test
  void no_request_fails_while_one_instance_after_the_other_is_restarted() throws Exception {
    issuer.start();
    try (var database = EmbeddedPostgres.builder().start();
        var balancer = new Balancer().start()) {
      var environment = environment(database);
      var instances = new ArrayList<Service>();
      try {
        for (int i = 0; i < 2; i++) {
          instances.add(begin(environment, balancer));
        }
        var running = load(balancer);
        for (int i = 0; i < 2; i++) {
          instances.get(i).close();
          instances.set(i, begin(environment, balancer));
        }
        over = true;
        for (var thread : running) {
          thread.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
      } finally {
        for (var instance : instances) {
          instance.close();
        }
      }
    }
    LOG.infof("%d requests were answered", answered.get());
    assertEquals(List.of(), failures);
    assertTrue(answered.get() > 100);
  }

  private Map<String, String> environment(EmbeddedPostgres database) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("postgres", "postgres"),
        "QUARKUS_DATASOURCE_USERNAME", "postgres",
        "QUARKUS_DATASOURCE_PASSWORD", "postgres",
        "QUARKUS_SHUTDOWN_DELAY", "2S",
        "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.address(),
        "QUARKUS_OIDC_TOKEN_AUDIENCE", TestIssuer.AUDIENCE,
        "CLARA_RATE_LIMIT_ANONYMOUS", "0",
        "CLARA_RATE_LIMIT_STAFF", "0");
  }

  private Service begin(Map<String, String> environment, Balancer balancer) throws Exception {
    var service = Service.start(directory, environment).ready();
    balancer.add(service.address());
    return service;
  }

  private List<Future<?>> load(Balancer balancer) {
    var visitor = new Api(balancer.address(), null);
    var editor = new Api(balancer.address(), () -> issuer.signed(issuer.claims("editor")));
    var running = new ArrayList<Future<?>>();
    for (int i = 0; i < READERS; i++) {
      running.add(threads.submit(() -> repeat(() -> read(visitor))));
    }
    running.add(threads.submit(() -> repeat(() -> write(editor))));
    return running;
  }

  private Void repeat(Callable<Void> request) throws Exception {
    while (!over) {
      try {
        request.call();
      } catch (IOException e) {
        failures.add(e.toString());
      }
    }
    return null;
  }

  private Void read(Api visitor) throws IOException, InterruptedException {
    int i = answered.get();
    expect(200, visitor.get("/api/v1/institutions?limit=" + (1 + i % 400)));
    expect(200, visitor.get("/api/v1/projects/fastracs"));
    return null;
  }

  private Void write(Api editor) throws IOException, InterruptedException {
    var record = Inputs.programme("rolled-" + answered.get(), "A");
    expect(201, editor.send("POST", "/api/v1/programmes", record));
    return null;
  }

  private void expect(int status, Api.Answer answer) {
    if (answer.status() == status) {
      answered.incrementAndGet();
    } else {
      failures.add(answer.status() + " " + answer.whole().uri() + " " + answer.whole().body());
    }
  }
}
