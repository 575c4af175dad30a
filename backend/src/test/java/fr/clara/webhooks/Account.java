package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.testing.Api;
import fr.clara.testing.Api.Answer;
import fr.clara.testing.Inputs;
import fr.clara.testing.TestIssuer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Someone who calls the API with tokens of their own. */
record Account(Api api) {

  private static final String WEBHOOKS = "/api/v1/webhooks";

  static Account of(URI service, TestIssuer issuer, String name, String... roles) {
    return new Account(
        new Api(
            service,
            () -> {
              var claims = issuer.claims(roles);
              claims.setClaim("preferred_username", name);
              return issuer.signed(claims);
            }));
  }

  /** A webhook of that target, with its secret. */
  JsonNode subscribe(Receiver receiver, Map<String, ?> more) throws Exception {
    return subscribe(receiver.url(), more);
  }

  JsonNode subscribe(String url, Map<String, ?> more) throws Exception {
    var input = new HashMap<String, Object>(more);
    input.put("url", url);
    var answer = call("POST", "", input);
    assertEquals(201, answer.status(), answer.whole()::body);
    return answer.body();
  }

  Answer call(String method, String path, Object content) throws Exception {
    return api.send(method, WEBHOOKS + path, content);
  }

  JsonNode webhook(JsonNode webhook) throws Exception {
    return call("GET", "/" + webhook.path("id").asText(), null).body();
  }

  JsonNode letters(JsonNode webhook) throws Exception {
    return call("GET", "/" + webhook.path("id").asText() + "/dead-letters", null)
        .body()
        .path("items");
  }

  /** Has all webhooks that the account sees end. */
  void unsubscribe() throws Exception {
    for (var webhook : call("GET", "", null).body().path("items")) {
      call("DELETE", "/" + webhook.path("id").asText(), null);
    }
  }

  void createProgramme(String id) throws Exception {
    var answer = api.send("POST", "/api/v1/programmes", Inputs.programme(id, "A"));
    assertEquals(201, answer.status(), answer.whole()::body);
  }

  void changeProgramme(String id, String acronym) throws Exception {
    String path = "/api/v1/programmes/" + id;
    var answer =
        api.send("PATCH", path, Map.of("acronym", acronym), "If-Match", api.get(path).tag());
    assertEquals(200, answer.status(), answer.whole()::body);
  }

  void withdrawProgramme(String id) throws Exception {
    String path = "/api/v1/programmes/" + id;
    var answer = api.send("DELETE", path, null, "If-Match", api.get(path).tag());
    assertEquals(204, answer.status(), answer.whole()::body);
  }
}
