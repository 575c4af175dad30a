package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service says how it is, and leaves nobody without an answer when it is ended. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShutdownIT {

  private static final String LIST = "/api/v1/institutions?limit=5";

  /** Whether there is that programme is asked of its table. */
  private static final String PROGRAMME = "/api/v1/projects?programme=oncostarter";

  private static final int CALLERS = 4;

  @TempDir Path directory;
  private volatile boolean leaves;
  private int said;

  @Test
  void no_request_is_lost_when_it_is_asked_to_end_while_it_is_asked() throws Exception {
    var threads = Executors.newCachedThreadPool();
    try (var service = Service.start(directory, Map.of("QUARKUS_SHUTDOWN_DELAY", "3S")).ready()) {
      var answered = new AtomicInteger();
      var callers = new ArrayList<Future<Void>>();
      for (int i = 0; i < CALLERS; i++) {
        callers.add(threads.submit(() -> call(service, answered)));
      }
      Future<HttpResponse<String>> slow;
      try (var database = service.database();
          var statement = database.createStatement()) {
        database.setAutoCommit(false);
        statement.execute("lock table programmes in access exclusive mode");
        slow = threads.submit(() -> service.get(PROGRAMME));
        Thread.sleep(1_000);
        int before = answered.get();
        said = service.said().length();
        service.askToEnd();
        awaitStatus(503, () -> service.get("/q/health/ready"));
        assertEquals(200, service.get("/q/health/live").statusCode());
        leaves = true;
        for (var caller : callers) {
          caller.get(10, TimeUnit.SECONDS);
        }
        assertTrue(answered.get() > before, "nobody was answered while it was leaving");
        // Longer than the delay, shorter than a request waits for others.
        Thread.sleep(2_500);
        assertFalse(slow.isDone());
        database.rollback();
      }
      assertEquals(200, slow.get(10, TimeUnit.SECONDS).statusCode());
      assertEquals(143, service.exitCode());
      assertFalse(
          Files.exists(directory.resolve("pg/postmaster.pid")), "PostgreSQL is left behind");
      var wrong =
          service
              .said()
              .substring(said)
              .lines()
              .filter(line -> line.matches(".*(ERROR|WARN|\\tat ).*"));
      assertEquals(List.of(), wrong.toList());
    } finally {
      threads.shutdownNow();
    }
  }

  /** As a balancer does: nothing more is sent to who is not ready. */
  private Void call(Service service, AtomicInteger answered) throws Exception {
    while (!leaves) {
      assertEquals(200, service.get(LIST).statusCode());
      answered.incrementAndGet();
    }
    return null;
  }

  @Test
  void it_is_ready_while_its_database_answers_and_alive_without_it() throws Exception {
    try (var service = Service.start(directory, Map.of()).ready()) {
      for (String kind : List.of("started", "ready", "live")) {
        assertEquals(200, service.get("/q/health/" + kind).statusCode(), kind);
      }
      var pidFile = Files.readAllLines(directory.resolve("pg/postmaster.pid"));
      ProcessHandle.of(Long.parseLong(pidFile.get(0).trim()))
          .ifPresent(ProcessHandle::destroyForcibly);
      awaitStatus(503, () -> service.get("/q/health/ready"));
      assertTrue(service.get("/q/health/ready").body().contains("\"database\""));
      assertEquals(200, service.get("/q/health/live").statusCode());
    }
  }

  /** An issuer that is away keeps nobody from reading. */
  @Test
  void it_is_ready_without_its_issuer() throws Exception {
    var environment =
        Map.of(
            "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1/realms/clara",
            "QUARKUS_OIDC_TOKEN_AUDIENCE", "clara-api");
    try (var service = Service.start(directory, environment).ready()) {
      assertEquals(200, service.get("/q/health").statusCode());
    }
  }

  private static void awaitStatus(int status, Callable<HttpResponse<String>> question)
      throws Exception {
    for (int i = 0; i < 150 && question.call().statusCode() != status; i++) {
      Thread.sleep(100);
    }
    assertEquals(status, question.call().statusCode());
  }
}
