package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.running.Service;
import fr.clara.security.Roles;
import fr.clara.testing.Api;
import fr.clara.testing.Inputs;
import fr.clara.testing.TestIssuer;
import fr.clara.webhooks.Receiver.Received;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, killed while it sends: every change arrives, in the order of the log. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledSenderIT {

  private static final Logger LOG = Logger.getLogger(KilledSenderIT.class);

  private static final int KILLS = 3;
  private static final int MOST_MILLISECONDS = 3_000;
  private static final int PAUSE_MILLISECONDS = 50;

  private final TestIssuer issuer = new TestIssuer();
  private final Random random = new Random();
  private final Receiver receiver = new Receiver();
  private final Copy copy = new Copy();

  private Map<String, String> environment;
  private volatile Account editor;
  private volatile boolean over;

  @TempDir Path directory;

  @BeforeEach
  void begin() {
    var addresses = issuer.start();
    environment =
        Map.of(
            "QUARKUS_OIDC_AUTH_SERVER_URL", addresses.get("quarkus.oidc.auth-server-url"),
            "QUARKUS_OIDC_TOKEN_AUDIENCE", addresses.get("quarkus.oidc.token.audience"),
            "CLARA_WEBHOOKS_PERMITTED_NETWORKS", "127.0.0.0/8",
            "CLARA_WEBHOOKS_FIRST_DELAY", "PT0.1S",
            "CLARA_WEBHOOKS_LONGEST_DELAY", "PT1S");
    receiver.behave(
        (exchange, message) -> {
          copy.apply(message);
          Receiver.thank(exchange, message);
        });
  }

  @AfterEach
  void end() {
    over = true;
    receiver.close();
    issuer.stop();
  }

  @Test
  void every_change_is_told_in_its_order_whenever_the_service_was_killed() throws Exception {
    var service = start();
    var webhook = partner(service).subscribe(receiver, Map.of("after", 0));
    var writer = Executors.newSingleThreadExecutor();
    try {
      var writing = writer.submit(this::write);
      for (int kill = 0; kill < KILLS; kill++) {
        Thread.sleep(random.nextInt(MOST_MILLISECONDS));
        if (kill % 2 == 1) {
          service.killWithDatabase();
        } else {
          service.kill();
        }
        service = start();
      }
      Thread.sleep(random.nextInt(MOST_MILLISECONDS));
      over = true;
      writing.get(1, TimeUnit.MINUTES);
      verify(partner(service), webhook);
    } finally {
      writer.shutdownNow();
      service.close();
    }
  }

  private Service start() throws Exception {
    var service = Service.start(directory, environment).ready();
    editor = Account.of(service.address(), issuer, "edi", Roles.EDITOR);
    return service;
  }

  private Account partner(Service service) {
    return Account.of(service.address(), issuer, "service-account-chu", Roles.PARTNER);
  }

  /** Whatever became of a write that was broken off. */
  private Void write() throws InterruptedException {
    for (int i = 0; !over; i++) {
      try {
        step(editor.api(), "killed-" + i, i % 2 == 0);
      } catch (IOException e) {
        Thread.sleep(PAUSE_MILLISECONDS); // It was killed, and will be back.
      }
    }
    return null;
  }

  private static void step(Api api, String id, boolean withdrawn)
      throws IOException, InterruptedException {
    String path = "/api/v1/programmes/" + id;
    api.send("POST", "/api/v1/programmes", Inputs.programme(id, "A"));
    var made = api.get(path);
    if (made.status() == 200) {
      var changed = api.send("PATCH", path, Map.of("acronym", "B"), "If-Match", made.tag());
      if (withdrawn && changed.status() == 200) {
        api.send("DELETE", path, null, "If-Match", changed.tag());
      }
    }
  }

  private void verify(Account partner, JsonNode webhook) throws Exception {
    Receiver.await(() -> isUpToDate(partner, webhook));
    assertEquals(0, partner.webhook(webhook).path("deadLetters").asInt());
    assertEquals(List.of(), copy.differences(partner.api()));
    var told = receiver.received().stream().map(KilledSenderIT::cursor).collect(Collectors.toSet());
    var logged = logged(partner);
    assertEquals(logged, told);
    var last = new HashMap<String, Long>();
    for (var message : receiver.received()) {
      long revision = message.data().path("revision").asLong();
      String record = message.data().path("kind").asText() + "/" + message.record();
      assertTrue(last.getOrDefault(record, 0L) <= revision, record);
      last.put(record, revision);
    }
    LOG.infof("%d changes in %d messages", logged.size(), receiver.received().size());
  }

  private static boolean isUpToDate(Account partner, JsonNode webhook) {
    try {
      var shown = partner.webhook(webhook);
      return shown.path("position").asText().equals(shown.path("revision").asText());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String cursor(Received message) {
    return message.data().path("cursor").asText();
  }

  private static Set<String> logged(Account partner) throws Exception {
    var cursors = new HashSet<String>();
    String after = "0";
    while (true) {
      var page = partner.api().get("/api/v1/changes?limit=500&after=" + after).body();
      page.path("items").forEach(change -> cursors.add(change.path("cursor").asText()));
      if (page.path("items").isEmpty()) {
        return cursors;
      }
      after = page.path("next").asText();
    }
  }
}
