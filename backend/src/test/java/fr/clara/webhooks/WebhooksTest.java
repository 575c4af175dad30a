package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.security.AccountClosed;
import fr.clara.security.Roles;
import fr.clara.testing.NetworkTest;
import fr.clara.testing.TestIssuer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose webhooks are whose, and what is said of them. */
@NetworkTest
@TestProfile(Impatient.class)
@WithTestResource(TestIssuer.class)
class WebhooksTest {

  @TestHTTPResource URI service;
  @Inject Event<AccountClosed> closed;
  TestIssuer issuer;

  private final Receiver receiver = new Receiver();
  private Account partner;
  private Account other;
  private Account administrator;

  @BeforeEach
  void sign_in() {
    partner = Account.of(service, issuer, "service-account-chu", Roles.PARTNER);
    other = Account.of(service, issuer, "service-account-chu-other", Roles.PARTNER);
    administrator = Account.of(service, issuer, "ada", Roles.ADMIN, Roles.EDITOR);
  }

  @AfterEach
  void leave() throws Exception {
    administrator.unsubscribe();
    receiver.close();
  }

  @Test
  void the_secret_is_answered_once_and_is_long_enough() throws Exception {
    var created = partner.subscribe(receiver, Map.of());
    String secret = created.path("secret").asText();
    assertTrue(secret.startsWith("whsec_"));
    int bytes = Base64.getDecoder().decode(secret.substring("whsec_".length())).length;
    assertTrue(bytes >= 24 && bytes <= 64);
    assertFalse(partner.webhook(created).has("secret"));
    assertFalse(partner.call("GET", "", null).body().toString().contains("whsec_"));
    String path = "/" + created.path("id").asText();
    var rotated = partner.call("POST", path + "/secret", null);
    assertEquals("no-store", rotated.whole().headers().firstValue("Cache-Control").orElse(""));
    assertFalse(rotated.body().path("secret").asText().equals(secret));
  }

  @Test
  void nobody_meets_anothers() throws Exception {
    var webhook = partner.subscribe(receiver, Map.of());
    String path = "/" + webhook.path("id").asText();
    assertEquals(0, other.call("GET", "", null).body().path("items").size());
    var input = Map.of("url", receiver.url());
    var codes = new HashSet<Integer>();
    codes.add(other.call("GET", path, null).status());
    codes.add(other.call("PUT", path, input).status());
    codes.add(other.call("DELETE", path, null).status());
    codes.add(other.call("POST", path + "/secret", null).status());
    codes.add(other.call("POST", path + "/ping", null).status());
    codes.add(other.call("POST", path + "/replay", Map.of("after", 0)).status());
    codes.add(other.call("GET", path + "/dead-letters", null).status());
    codes.add(other.call("POST", path + "/dead-letters/redelivery", null).status());
    codes.add(other.call("POST", path + "/dead-letters/1.0/redelivery", null).status());
    assertEquals(List.of(404), List.copyOf(codes));
    assertEquals(1, partner.call("GET", "", null).body().path("items").size());
  }

  @Test
  void an_administrator_sees_and_ends_anybodys_and_does_no_more_with_it() throws Exception {
    var webhook = partner.subscribe(receiver, Map.of());
    String path = "/" + webhook.path("id").asText();
    assertEquals("service-account-chu", administrator.webhook(webhook).path("owner").asText());
    assertEquals(403, administrator.call("POST", path + "/secret", null).status());
    assertEquals(403, administrator.call("PUT", path, Map.of("url", receiver.url())).status());
    assertEquals(403, administrator.call("POST", path + "/ping", null).status());
    assertEquals(204, administrator.call("DELETE", path, null).status());
    assertEquals(404, partner.call("GET", path, null).status());
  }

  @Test
  void everything_wrong_is_said_at_once() throws Exception {
    var answer =
        partner.call(
            "POST",
            "",
            Map.of(
                "url",
                "https://user:word@hook.example.org/",
                "kinds",
                List.of("projects", "project"),
                "after",
                -1,
                "kind",
                "projects"));
    assertEquals(422, answer.status());
    assertEquals("/api/v1/problems/invalid-record", answer.body().path("type").asText());
    assertEquals(
        List.of("/kind", "/url", "/kinds/1", "/after"),
        answer.body().path("errors").findValuesAsText("pointer"));
  }

  @Test
  void only_what_may_be_sent_to_is_kept() throws Exception {
    for (String url :
        List.of(
            "http://8.8.8.8/",
            "https://10.0.0.1/",
            "https://[::1]/",
            "https://169.254.169.254/",
            "https://no-such-name.invalid/")) {
      var answer = partner.call("POST", "", Map.of("url", url));
      assertEquals(422, answer.status(), url);
      assertEquals("/url", answer.body().at("/errors/0/pointer").asText());
    }
    var webhook = partner.subscribe(receiver, Map.of());
    String path = "/" + webhook.path("id").asText();
    assertEquals(422, partner.call("PUT", path, Map.of("url", "https://10.0.0.1/")).status());
    assertEquals(receiver.url(), partner.webhook(webhook).path("url").asText());
  }

  @Test
  void a_partner_has_so_many_and_no_more() throws Exception {
    for (int i = 0; i < Impatient.MOST; i++) {
      partner.subscribe(receiver, Map.of());
    }
    assertEquals(422, partner.call("POST", "", Map.of("url", receiver.url())).status());
    other.subscribe(receiver, Map.of());
  }

  @Test
  void a_ping_says_what_came_of_it() throws Exception {
    var webhook = partner.subscribe(receiver, Map.of());
    String path = "/" + webhook.path("id").asText() + "/ping";
    var ping = partner.call("POST", path, null).body();
    assertTrue(ping.path("delivered").asBoolean());
    assertEquals(204, ping.path("status").asInt());
    var message = receiver.received().get(0);
    assertEquals("webhook.ping", message.type());
    assertTrue(message.isSignedWith(webhook.path("secret").asText()));
    receiver.kill();
    ping = partner.call("POST", path, null).body();
    assertFalse(ping.path("delivered").asBoolean());
    assertEquals("unreachable", ping.path("reason").asText());
  }

  @Test
  void a_place_that_the_log_has_not_reached_is_refused() throws Exception {
    var webhook = partner.subscribe(receiver, Map.of());
    String path = "/" + webhook.path("id").asText() + "/replay";
    for (var body :
        List.of(Map.of(), Map.of("after", 1_000_000), Map.of("after", "1"), List.of())) {
      assertEquals(422, partner.call("POST", path, body).status());
    }
  }

  @Test
  void whose_account_is_closed_has_none_left() throws Exception {
    partner.subscribe(receiver, Map.of());
    other.subscribe(receiver, Map.of());
    closed.fire(new AccountClosed("service-account-chu"));
    assertEquals(0, partner.call("GET", "", null).body().path("items").size());
    assertEquals(1, other.call("GET", "", null).body().path("items").size());
  }
}
