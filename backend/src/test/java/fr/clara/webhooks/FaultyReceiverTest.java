package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import fr.clara.security.Roles;
import fr.clara.testing.NetworkTest;
import fr.clara.testing.TestIssuer;
import fr.clara.webhooks.Receiver.Received;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A receiver that is killed and fails at random while the network is written to has exactly the
 * network in the end, by doing what the recipe says and no more.
 */
@NetworkTest
@TestProfile(Impatient.class)
@WithTestResource(TestIssuer.class)
class FaultyReceiverTest {

  private static final Logger LOG = Logger.getLogger(FaultyReceiverTest.class);

  private static final int WRITERS = 2;
  private static final int STEPS = 25;
  private static final int KILLS = 6;
  private static final int FAILURES_PERCENT = 20;

  @TestHTTPResource URI service;
  TestIssuer issuer;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final Receiver receiver = new Receiver();

  private final Copy copy = new Copy();

  private volatile String secret;
  private volatile boolean faulty = true;
  private volatile boolean forged;
  private Account partner;

  @BeforeEach
  void sign_in() {
    LOG.infof("Seed %d", seed);
    partner = Account.of(service, issuer, "service-account-chu", Roles.PARTNER);
    receiver.behave(this::take);
  }

  @AfterEach
  void leave() throws Exception {
    partner.unsubscribe();
    receiver.close();
  }

  /** Fails before or after it has kept what came. */
  private void take(HttpExchange exchange, Received message) throws IOException {
    boolean fails = faulty && chance();
    if (!fails || chance()) {
      keep(message);
    }
    exchange.sendResponseHeaders(fails ? 500 : 200, -1);
  }

  private synchronized boolean chance() {
    return random.nextInt(100) < FAILURES_PERCENT;
  }

  private void keep(Received message) {
    forged |= secret != null && !message.isSignedWith(secret);
    copy.apply(message);
  }

  @Test
  void whatever_fails_the_copy_is_the_network_in_the_end() throws Exception {
    var webhook = partner.subscribe(receiver, Map.of("after", 0));
    secret = webhook.path("secret").asText();
    var writers = Executors.newFixedThreadPool(WRITERS);
    for (int i = 0; i < WRITERS; i++) {
      String name = "w" + i;
      long own = random.nextLong();
      writers.submit(() -> write(name, new Random(own)));
    }
    writers.shutdown();
    for (int i = 0; i < KILLS; i++) {
      Thread.sleep(random.nextInt(600));
      receiver.kill();
      Thread.sleep(random.nextInt(600));
      receiver.start();
    }
    assertTrue(writers.awaitTermination(5, TimeUnit.MINUTES));
    faulty = false;
    settle(webhook);
    assertFalse(forged, "A message was not signed");
    assertEquals(List.of(), copy.differences(partner.api()));
  }

  private Void write(String name, Random own) throws Exception {
    var editor = Account.of(service, issuer, name, Roles.EDITOR);
    for (int i = 0; i < STEPS; i++) {
      String id = "faulty-" + name + "-" + i;
      editor.createProgramme(id);
      for (int change = own.nextInt(3); change > 0; change--) {
        editor.changeProgramme(id, "A" + change);
      }
      if (own.nextBoolean()) {
        editor.withdrawProgramme(id);
      }
    }
    return null;
  }

  /** Whatever was given up is asked for again, until nothing is left. */
  private void settle(JsonNode webhook) throws Exception {
    String path = "/" + webhook.path("id").asText() + "/dead-letters/redelivery";
    Receiver.await(
        () -> {
          try {
            partner.call("POST", path, null);
            var shown = partner.webhook(webhook);
            return shown.path("deadLetters").asInt() == 0
                && shown.path("position").asText().equals(shown.path("revision").asText());
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
