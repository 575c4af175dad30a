package fr.clara.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.testing.Api;
import fr.clara.testing.Api.Answer;
import fr.clara.testing.Inputs;
import fr.clara.testing.NetworkTest;
import fr.clara.testing.SearchCluster;
import fr.clara.testing.TestCluster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** One of three nodes is killed while the network is read and written: nobody is told wrong. */
@NetworkTest
@WithTestResource(TestCluster.class)
@TestSecurity(user = "edi", roles = "editor")
class LostNodeTest {

  private static final Logger LOG = Logger.getLogger(LostNodeTest.class);

  private static final long BEFORE_MILLISECONDS = 3_000;
  private static final long AFTER_MILLISECONDS = 10_000;
  private static final long PATIENCE_SECONDS = 90;
  private static final int UNAVAILABLE = 503;

  /** Of a hundred answers so many may be that there is none, for as long as the loss lasts. */
  private static final int UNANSWERED_PERCENT = 5;

  private static final List<String> QUESTIONS =
      List.of(
          "/api/v1/projects?limit=500",
          "/api/v1/projects?q=cancer&sort=-title&limit=500",
          "/api/v1/institutions?q=universite&limit=500",
          "/api/v1/grants?sort=-amount&limit=500");

  @TestHTTPResource URI service;
  @Inject Session session;

  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final List<String> written = new CopyOnWriteArrayList<>();
  private volatile boolean over;
  private Api api;

  @Test
  void nothing_is_lost_or_wrong_when_a_node_is_killed_under_load() throws Exception {
    api = new Api(service, null);
    var cluster = SearchCluster.running();
    cluster.await("wait_for_status=green");
    var right = new ArrayList<ObjectNode>();
    for (String question : QUESTIONS) {
      right.add(told(api.get(question)));
    }
    var threads = Executors.newCachedThreadPool();
    try {
      var running =
          List.of(
              threads.submit(until(() -> read(right))),
              threads.submit(until(() -> read(right))),
              threads.submit(until(this::write)));
      Thread.sleep(BEFORE_MILLISECONDS);
      int before = written.size();
      cluster.kill(cluster.leader());
      Thread.sleep(AFTER_MILLISECONDS);
      over = true;
      for (Future<Void> one : running) {
        one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      assertTrue(written.size() > before, "nothing was written after the loss");
    } finally {
      over = true;
      threads.shutdownNow();
    }
    LOG.infof(
        "A node killed under load: %d answers, %d times none, %d records written",
        answered.get(), unanswered.get(), written.size());
    assertTrue(unanswered.get() * 100 <= answered.get() * UNANSWERED_PERCENT, "too often away");
    verify();
  }

  private Callable<Void> until(Callable<Void> step) {
    return () -> {
      while (!over) {
        step.call();
      }
      return null;
    };
  }

  /** What nobody changes is answered as before, or not at all. */
  private Void read(List<ObjectNode> right) throws Exception {
    for (int i = 0; i < QUESTIONS.size() && !over; i++) {
      var answer = api.get(QUESTIONS.get(i));
      if (answers(answer)) {
        assertEquals(right.get(i), told(answer), QUESTIONS.get(i));
      }
    }
    return null;
  }

  /** What was acknowledged is found by its writer's next reading. */
  private Void write() throws Exception {
    String id = "of-the-lost-node-" + written.size();
    var made = api.send("POST", "/api/v1/programmes", Inputs.programme(id, id.replace("-", "")));
    assertEquals(201, made.status(), made.whole()::body);
    written.add(id);
    var found = api.get("/api/v1/programmes?q=" + id.replace("-", ""));
    if (answers(found)) {
      assertEquals(id, found.body().at("/items/0/id").asText(), found.whole()::body);
    }
    return null;
  }

  private boolean answers(Answer answer) {
    if (answer.status() == UNAVAILABLE) {
      unanswered.incrementAndGet();
      return false;
    }
    assertEquals(200, answer.status(), answer.whole()::body);
    answered.incrementAndGet();
    return true;
  }

  private static ObjectNode told(Answer answer) {
    ObjectNode told = answer.body().deepCopy();
    told.remove("revision");
    return told;
  }

  /** The list is what the database holds. */
  private void verify() throws Exception {
    var listed =
        api.text("/api/v1/programmes?format=ndjson")
            .lines()
            .map(line -> line.replaceAll("^\\{\"id\":\"([^\"]+)\".*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(stored()), listed);
    assertTrue(listed.containsAll(written));
    assertEquals(listed.size(), api.get("/api/v1/programmes?limit=1").body().get("total").asInt());
  }

  private List<String> stored() {
    return QuarkusTransaction.requiringNew()
        .call(() -> session.createQuery("select id from Programme", String.class).getResultList());
  }
}
