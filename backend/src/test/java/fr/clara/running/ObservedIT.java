package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.security.Roles;
import fr.clara.testing.Api;
import fr.clara.testing.Inputs;
import fr.clara.testing.TestIssuer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged service tells those who run it: everything but who asked, and for whom. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObservedIT {

  /** What a caller may have written anywhere; no name of anybody. */
  private static final String NAME = "zebuline-quintessart";

  private static final String PERSON = "p-7d2kq0vx";
  private static final String REQUEST = UUID.randomUUID().toString();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestIssuer issuer = new TestIssuer();
  private final Map<String, String> environment = new HashMap<>();

  @TempDir Path directory;

  @BeforeEach
  void begin() {
    var addresses = issuer.start();
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", addresses.get("quarkus.oidc.auth-server-url"));
    environment.put("QUARKUS_OIDC_TOKEN_AUDIENCE", TestIssuer.AUDIENCE);
  }

  @AfterEach
  void end() {
    issuer.stop();
  }

  @Test
  void logs_metrics_and_traces_tell_of_requests_and_not_of_people() throws Exception {
    try (var collector = new Collector()) {
      environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
      environment.put("CLARA_ACCESS_LOG_ENABLED", "true");
      environment.put("QUARKUS_OTEL_SDK_DISABLED", "false");
      environment.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.address());
      String metrics;
      var service = Service.start(directory, environment).ready();
      try (service) {
        ask(service);
        metrics = service.get("/q/metrics").body();
      }
      verifyLog(service.said());
      verifyMetrics(metrics);
      verifyTraces(collector.received());
    }
  }

  @Test
  void usually_no_trace_is_sent_and_no_request_is_logged() throws Exception {
    try (var collector = new Collector()) {
      environment.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.address());
      environment.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100MS");
      var service = Service.start(directory, environment).ready();
      try (service) {
        ask(service);
        Thread.sleep(500);
      }
      assertEquals(List.of(), collector.received());
      assertFalse(service.said().contains("GET "), service.said());
      assertFalse(service.said().toLowerCase(Locale.ROOT).contains(NAME), service.said());
    }
  }

  /**
   * Everything that can be written into a request, where it is answered and where it is refused.
   */
  private void ask(Service service) throws Exception {
    for (String path :
        List.of(
            "/api/v1/search?q=" + NAME,
            "/api/v1/people?q=" + NAME + "&asOf=1",
            "/api/v1/people?" + NAME + "=1",
            "/api/v1/people/" + PERSON,
            "/api/v1/people/" + NAME,
            "/api/v1/" + NAME,
            "/en/people/" + NAME,
            "/oai?verb=" + NAME,
            "/" + NAME + ".html")) {
      service.get(path, "X-Request-Id", NAME, "User-Agent", NAME, "Authorization", NAME);
    }
    var answer = service.get("/api/v1/projects/fastracs", "X-Request-Id", REQUEST);
    assertEquals(REQUEST, answer.headers().firstValue("X-Request-Id").orElseThrow());
    var other = service.get("/api/v1/projects", "X-Request-Id", NAME);
    assertNotEquals(NAME, other.headers().firstValue("X-Request-Id").orElseThrow());
    var api =
        new Api(
            service.address(),
            () -> {
              var claims = issuer.claims(Roles.EDITOR);
              claims.setClaim("preferred_username", NAME);
              return issuer.signed(claims);
            });
    var made = api.send("POST", "/api/v1/programmes", Inputs.programme(NAME, "A"));
    assertEquals(201, made.status(), made.whole()::body);
    api.send("POST", "/api/v1/programmes", Inputs.programme(NAME, "A"));
    api.send("POST", "/api/v1/people", Map.of("name", NAME));
    api.sendText("POST", "/api/v1/people", "application/json", "{\"" + NAME);
  }

  private static void verifyLog(String said) throws Exception {
    assertFalse(said.toLowerCase(Locale.ROOT).contains(NAME), () -> traces(said, NAME));
    assertFalse(said.contains(PERSON), () -> traces(said, PERSON));
    assertFalse(afterStart(said).contains("127.0.0.1"), () -> traces(said, "127.0.0.1"));
    var lines = new ArrayList<JsonNode>();
    for (String line : said.lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    var access = lines.stream().filter(l -> l.path("loggerName").asText().equals("clara.access"));
    var requests = access.map(line -> line.path("mdc")).toList();
    assertTrue(
        requests.stream().allMatch(request -> request.path("requestId").asText().length() == 36));
    var told =
        requests.stream()
            .filter(request -> request.path("requestId").asText().equals(REQUEST))
            .toList();
    assertEquals(1, told.size());
    assertEquals("/api/v1/projects/{id}", told.get(0).path("template").asText());
    assertEquals("200", told.get(0).path("status").asText());
    assertTrue(told.get(0).path("milliseconds").asLong() >= 0);
  }

  /** At the start it tells its own address. */
  private static String afterStart(String said) {
    return said.substring(said.indexOf("Installed features"));
  }

  private static String traces(String said, String name) {
    return String.join("\n", said.lines().filter(line -> line.contains(name)).toList());
  }

  private static void verifyMetrics(String metrics) {
    assertFalse(metrics.contains(NAME), () -> traces(metrics, NAME));
    assertFalse(metrics.contains(PERSON), () -> traces(metrics, PERSON));
    for (String metric :
        List.of(
            "http_server_requests_seconds_count{method=\"GET\",status=\"200\","
                + "uri=\"/api/v1/projects/{id}\"}",
            "clara_revision ",
            "clara_database_silence_seconds ",
            "clara_index_revision ",
            "clara_index_lag ",
            "clara_index_behind_seconds ",
            "clara_index_size_bytes ",
            "clara_imports_running ",
            "clara_webhooks_waiting ",
            "clara_webhooks_lag ",
            "clara_webhooks_dead_letters ",
            "agroal_available_count{datasource=\"default\"} ",
            "jvm_memory_used_bytes{")) {
      assertTrue(
          metrics.lines().anyMatch(line -> line.startsWith(metric)), metric + "\n" + metrics);
    }
    assertTrue(metrics.contains("clara_revision 2.0"), () -> traces(metrics, "clara_revision"));
  }

  private static void verifyTraces(List<String> received) {
    assertFalse(received.isEmpty());
    String all = String.join("\n", received);
    assertTrue(all.startsWith("POST /v1/traces application/x-protobuf"), all);
    assertTrue(all.contains("/api/v1/projects/{id}"));
    assertFalse(all.contains(NAME), () -> traces(all, NAME));
    assertFalse(all.contains(PERSON));
  }
}
