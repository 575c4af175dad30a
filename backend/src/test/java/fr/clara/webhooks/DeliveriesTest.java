package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.security.Roles;
import fr.clara.testing.GoingClock;
import fr.clara.testing.NetworkTest;
import fr.clara.testing.TestIssuer;
import fr.clara.webhooks.Receiver.Received;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a partner's receiver can rely on. */
@NetworkTest
@TestProfile(Impatient.class)
@WithTestResource(TestIssuer.class)
class DeliveriesTest {

  private static final Map<String, ?> PROGRAMMES = Map.of("kinds", List.of("programmes"));

  @TestHTTPResource URI service;
  @Inject GoingClock clock;
  TestIssuer issuer;

  private final Receiver receiver = new Receiver();
  private Account partner;
  private Account editor;
  private String id;

  @BeforeEach
  void sign_in() {
    partner = Account.of(service, issuer, "service-account-chu", Roles.PARTNER);
    editor = Account.of(service, issuer, "edi", Roles.EDITOR);
    id = "told-" + Webhooks.newId();
  }

  @AfterEach
  void leave() throws Exception {
    partner.unsubscribe();
    receiver.close();
    clock.set(Duration.ZERO);
  }

  @Test
  void every_change_is_told_in_its_order_as_the_log_has_it() throws Exception {
    partner.subscribe(receiver, PROGRAMMES);
    editor.createProgramme(id);
    editor.changeProgramme(id, "B");
    editor.withdrawProgramme(id);
    receiver.await(3);
    assertEquals(
        List.of("programmes.created", "programmes.updated", "programmes.withdrawn"),
        receiver.of(id).stream().map(Received::type).toList());
    for (var message : receiver.of(id)) {
      var change = logged(message.data().path("revision").asLong(), id);
      assertEquals(change, message.data());
      assertEquals(change.path("at"), message.body().path("timestamp"));
    }
  }

  private JsonNode logged(long revision, String record) throws Exception {
    for (var change :
        editor.api().get("/api/v1/changes?after=" + (revision - 1)).body().path("items")) {
      if (change.path("id").asText().equals(record)) {
        return change;
      }
    }
    throw new AssertionError(record + " did not change in " + revision);
  }

  @Test
  void a_message_is_signed_as_the_specification_says() throws Exception {
    String secret = partner.subscribe(receiver, PROGRAMMES).path("secret").asText();
    editor.createProgramme(id);
    receiver.await(1);
    var message = receiver.of(id).get(0);
    assertTrue(message.isSignedWith(secret));
    assertFalse(message.isSignedWith(Secret.random().text()));
    assertFalse(new Received(message.headers(), message.text() + " ").isSignedWith(secret));
    assertFalse(message.id().contains("."));
    assertEquals("application/json", message.headers().getFirst("Content-Type"));
  }

  @Test
  void for_a_day_the_former_secret_signs_beside_the_new_one() throws Exception {
    var webhook = partner.subscribe(receiver, PROGRAMMES);
    String former = webhook.path("secret").asText();
    String path = "/" + webhook.path("id").asText();
    String secret = partner.call("POST", path + "/secret", null).body().path("secret").asText();
    assertNotEquals(former, secret);
    partner.call("POST", path + "/ping", null);
    assertTrue(receiver.received().get(0).isSignedWith(former));
    assertTrue(receiver.received().get(0).isSignedWith(secret));
    clock.set(Duration.ofHours(25));
    partner.call("POST", path + "/ping", null);
    var later = receiver.received().get(1).headers();
    assertEquals(1, later.getFirst("webhook-signature").split(" ").length);
    assertTrue(partner.webhook(webhook).path("formerSecretUntil").isNull());
  }

  @Test
  void only_the_kinds_that_were_asked_for_are_told() throws Exception {
    partner.subscribe(receiver, Map.of("kinds", List.of("people", "axes")));
    try (var all = new Receiver()) {
      partner.subscribe(all, Map.of());
      editor.createProgramme(id);
      all.await(1);
      assertEquals(id, all.received().get(0).record());
    }
    Thread.sleep(500);
    assertEquals(List.of(), receiver.received());
  }

  @Test
  void a_webhook_begins_where_it_is_asked_to() throws Exception {
    editor.createProgramme(id);
    long before = editor.api().get("/api/v1/changes?limit=1").body().path("revision").asLong() - 1;
    partner.subscribe(receiver, Map.of("after", before));
    receiver.await(1);
    assertEquals(id, receiver.received().get(0).record());
  }

  @Test
  void a_change_is_told_within_a_second() throws Exception {
    partner.subscribe(receiver, PROGRAMMES);
    editor.createProgramme(id);
    long written = System.nanoTime();
    receiver.await(1);
    assertTrue(System.nanoTime() - written < 1_000_000_000L);
  }

  @Test
  void what_fails_is_tried_again_under_the_same_id_and_nothing_later_comes_before()
      throws Exception {
    var failed = ConcurrentHashMap.<String>newKeySet();
    receiver.behave(
        (exchange, message) ->
            exchange.sendResponseHeaders(failed.add(message.id()) ? 500 : 200, -1));
    var webhook = partner.subscribe(receiver, PROGRAMMES);
    editor.createProgramme(id);
    editor.changeProgramme(id, "B");
    receiver.await(4);
    var ids = receiver.of(id).stream().map(Received::id).toList();
    assertEquals(ids.get(0), ids.get(1));
    assertEquals(ids.get(2), ids.get(3));
    assertEquals(2, Set.copyOf(ids).size());
    assertEquals("A", acronym(receiver.of(id).get(1)));
    assertEquals("B", acronym(receiver.of(id).get(3)));
    assertEquals(500, partner.webhook(webhook).at("/lastFailure/status").asInt());
    assertEquals(0, partner.letters(webhook).size());
  }

  private static String acronym(Received message) {
    return message.data().at("/snapshot/acronym").asText();
  }

  @Test
  void what_is_refused_for_good_becomes_a_dead_letter_and_the_rest_goes_on() throws Exception {
    receiver.behave(
        (exchange, message) ->
            exchange.sendResponseHeaders(acronym(message).equals("A") ? 422 : 200, -1));
    var webhook = partner.subscribe(receiver, PROGRAMMES);
    editor.createProgramme(id);
    editor.changeProgramme(id, "B");
    receiver.await(Impatient.ATTEMPTS + 1);
    var letters = partner.letters(webhook);
    assertEquals(1, letters.size());
    assertEquals(id, letters.get(0).path("record").asText());
    assertEquals("status", letters.get(0).path("reason").asText());
    assertEquals(422, letters.get(0).path("status").asInt());
    assertEquals(Impatient.ATTEMPTS, letters.get(0).path("attempts").asInt());
    assertEquals(1, partner.webhook(webhook).path("deadLetters").asInt());
  }

  @Test
  void a_dead_letter_is_delivered_when_it_is_asked_for() throws Exception {
    receiver.behave(Receiver.answering(500, Map.of()));
    var webhook = partner.subscribe(receiver, PROGRAMMES);
    editor.createProgramme(id);
    Receiver.await(() -> lettersOf(webhook) == 1);
    String path = "/" + webhook.path("id").asText() + "/dead-letters/";
    String letter = partner.letters(webhook).get(0).path("id").asText();

    int before = receiver.received().size();
    partner.call("POST", path + letter + "/redelivery", null);
    receiver.await(before + 1);
    Receiver.await(() -> attempts(webhook) == Impatient.ATTEMPTS + 1);

    receiver.behave(Receiver::thank);
    assertEquals(202, partner.call("POST", path + "redelivery", null).status());
    Receiver.await(() -> lettersOf(webhook) == 0);
    assertEquals(1, receiver.of(id).stream().map(Received::id).distinct().count());
    assertEquals(404, partner.call("POST", path + letter + "/redelivery", null).status());
  }

  private int lettersOf(JsonNode webhook) {
    try {
      return partner.letters(webhook).size();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private int attempts(JsonNode webhook) {
    try {
      return partner.letters(webhook).get(0).path("attempts").asInt();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_replay_sends_everything_anew_under_other_ids() throws Exception {
    var webhook = partner.subscribe(receiver, PROGRAMMES);
    editor.createProgramme(id);
    editor.changeProgramme(id, "B");
    receiver.await(2);
    long first = receiver.received().get(0).data().path("revision").asLong();
    String path = "/" + webhook.path("id").asText() + "/replay";
    partner.call("POST", path, Map.of("after", first - 1));
    receiver.await(4);
    var messages = receiver.of(id);
    assertEquals(messages.get(0).data(), messages.get(2).data());
    assertEquals(messages.get(1).data(), messages.get(3).data());
    assertEquals(4, messages.stream().map(Received::id).distinct().count());
  }

  @Test
  void what_is_paused_waits_and_goes_on_where_it_was() throws Exception {
    var webhook = partner.subscribe(receiver, PROGRAMMES);
    String path = "/" + webhook.path("id").asText();
    var paused = Map.of("url", receiver.url(), "kinds", List.of("programmes"), "active", false);
    assertEquals("paused", partner.call("PUT", path, paused).body().path("state").asText());
    editor.createProgramme(id);
    editor.changeProgramme(id, "B");
    Thread.sleep(1_500);
    assertEquals(List.of(), receiver.received());
    partner.call("PUT", path, Map.of("url", receiver.url(), "kinds", List.of("programmes")));
    receiver.await(2);
    assertEquals(List.of("A", "B"), receiver.of(id).stream().map(DeliveriesTest::acronym).toList());
  }

  @Test
  void who_is_gone_is_asked_no_more() throws Exception {
    receiver.behave(Receiver.answering(410, Map.of()));
    var webhook = partner.subscribe(receiver, PROGRAMMES);
    editor.createProgramme(id);
    receiver.await(1);
    Receiver.await(() -> state(webhook).equals("disabled"));
    Thread.sleep(1_500);
    assertEquals(1, receiver.received().size());
    receiver.behave(Receiver::thank);
    partner.call(
        "PUT", "/" + webhook.path("id").asText(), Map.of("url", receiver.url(), "active", true));
    receiver.await(2);
    assertEquals(id, receiver.received().get(1).record());
  }

  private String state(JsonNode webhook) {
    try {
      return partner.webhook(webhook).path("state").asText();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void who_asks_for_time_is_given_it_within_bounds() throws Exception {
    receiver.behave(Receiver.answering(503, Map.of("Retry-After", "1")));
    partner.subscribe(receiver, PROGRAMMES);
    editor.createProgramme(id);
    receiver.await(1);
    long first = System.nanoTime();
    receiver.behave(Receiver.answering(429, Map.of("Retry-After", "86400")));
    receiver.await(2);
    assertTrue(System.nanoTime() - first > 900_000_000L);
    receiver.behave(Receiver::thank);
    receiver.await(3);
  }

  @Test
  void a_redirection_is_not_followed() throws Exception {
    try (var elsewhere = new Receiver()) {
      receiver.behave(Receiver.answering(307, Map.of("Location", elsewhere.url())));
      var webhook = partner.subscribe(receiver, PROGRAMMES);
      editor.createProgramme(id);
      Receiver.await(() -> lettersOf(webhook) == 1);
      assertEquals(307, partner.letters(webhook).get(0).path("status").asInt());
      assertEquals(List.of(), elsewhere.received());
    }
  }

  @Test
  void targets_that_hang_or_never_end_delay_nobody_else() throws Exception {
    try (var silent = Hostile.silent();
        var endless = Hostile.endlessBody()) {
      for (int i = 0; i < Impatient.MOST / 2 - 1; i++) {
        partner.subscribe(silent.url(), PROGRAMMES);
        partner.subscribe(endless.url(), PROGRAMMES);
      }
      partner.subscribe(receiver, PROGRAMMES);
      editor.createProgramme(id);
      long written = System.nanoTime();
      receiver.await(1);
      editor.changeProgramme(id, "B");
      receiver.await(2);
      assertTrue(System.nanoTime() - written < 3_000_000_000L);
      Receiver.await(() -> silent.connections() > 0 && endless.connections() > 1);
    }
  }

  @Test
  void who_leaves_the_network_is_in_nothing_that_is_sent_or_kept() throws Exception {
    receiver.behave(Receiver.answering(500, Map.of()));
    var webhook = partner.subscribe(receiver, Map.of("kinds", List.of("people")));
    String name = "Zéphyrine Quaquaversale";
    var person =
        Map.of(
            "name",
            name,
            "basis",
            "public-office",
            "positions",
            List.of(Map.of("office", Map.of("fr", "Présidence"))),
            "sources",
            List.of(Map.of("source", "entretien-quebec", "place", "A")));
    var created = editor.api().send("POST", "/api/v1/people", person);
    assertEquals(201, created.status(), created.whole()::body);
    String whose = created.body().path("id").asText();
    Receiver.await(() -> lettersOf(webhook) == 1);
    assertTrue(receiver.of(whose).get(0).text().contains(name));

    var administrator = Account.of(service, issuer, "ada", Roles.ADMIN, Roles.EDITOR);
    receiver.behave(Receiver::thank);
    int before = receiver.received().size();
    assertEquals(200, administrator.api().send("DELETE", "/api/v1/people/" + whose, null).status());
    receiver.await(before + 1);
    assertEquals(0, partner.letters(webhook).size());
    assertEquals(0, partner.webhook(webhook).path("deadLetters").asInt());

    String path = "/" + webhook.path("id").asText();
    partner.call("POST", path + "/dead-letters/redelivery", null);
    partner.call("POST", path + "/replay", Map.of("after", 0));
    Receiver.await(() -> receiver.of(whose).size() >= Impatient.ATTEMPTS + 2);
    var later = receiver.received().subList(before, receiver.received().size());
    assertEquals(
        Set.of("people.withdrawn"),
        later.stream()
            .filter(message -> message.record().equals(whose))
            .map(Received::type)
            .collect(Collectors.toSet()));
    assertTrue(later.stream().noneMatch(message -> message.text().contains("Quaquaversale")));
  }
}
