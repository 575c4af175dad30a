package fr.clara.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What reaches the pods, and what they reach. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedTest {

  private static Resources medium;

  @BeforeAll
  static void render() throws IOException {
    medium = Chart.of("medium").rendered();
  }

  @Test
  void only_the_web_server_is_published_and_by_tls() throws IOException {
    var ingress = medium.get("Ingress", "clara").get("spec");
    assertEquals("clara.example.org", ingress.at("/tls/0/hosts/0").textValue());
    assertEquals("clara-tls", ingress.at("/tls/0/secretName").textValue());
    assertEquals(List.of("clara-frontend"), services(ingress));
    // What it keeps to itself: health and numbers among it.
    var nginx = Files.readString(Path.of("../docker/frontend/nginx.conf"));
    assertTrue(nginx.contains("location /q/ {\n      return 404;"));
  }

  private static List<String> services(JsonNode ingress) {
    return Resources.stream(ingress.get("rules"))
        .flatMap(rule -> Resources.stream(rule.at("/http/paths")))
        .map(path -> path.at("/backend/service/name").textValue())
        .distinct()
        .toList();
  }

  @Test
  void of_keycloak_only_what_browsers_need_is_published() throws IOException {
    assertEquals(List.of("/realms/", "/resources/", "/admin/"), paths(medium));
    var without = Chart.of("medium").with("keycloak: {publishConsole: false}").rendered();
    assertEquals(List.of("/realms/", "/resources/"), paths(without));
  }

  private static List<String> paths(Resources resources) {
    var rules = resources.get("Ingress", "clara-keycloak").at("/spec/rules/0/http/paths");
    return Resources.stream(rules).map(path -> path.get("path").textValue()).toList();
  }

  @Test
  void the_service_is_reached_by_the_web_server_and_by_prometheus_alone() {
    var from = medium.get("NetworkPolicy", "clara-backend").at("/spec/ingress/0/from");
    assertEquals(2, from.size());
    assertEquals(
        "frontend", from.at("/0/podSelector/matchLabels/app.kubernetes.io~1component").textValue());
    assertEquals(
        "monitoring",
        from.at("/1/namespaceSelector/matchLabels/kubernetes.io~1metadata.name").textValue());
  }

  @Test
  void webhooks_reach_no_network_of_ours() {
    var outside =
        Resources.stream(medium.get("NetworkPolicy", "clara-backend").at("/spec/egress"))
            .filter(rule -> rule.at("/to/0").has("ipBlock"))
            .toList();
    assertEquals(1, outside.size());
    assertEquals(443, outside.get(0).at("/ports/0/port").intValue());
    var except = outside.get(0).at("/to/0/ipBlock/except").toString();
    for (String network : List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")) {
      assertTrue(except.contains(network), network);
    }
  }

  @Test
  void prometheus_asks_the_service_for_its_numbers() throws IOException {
    var endpoint = medium.get("ServiceMonitor", "clara-backend").at("/spec/endpoints/0");
    assertEquals("/q/metrics", endpoint.get("path").textValue());
    assertEquals(
        medium.get("Service", "clara-backend").at("/spec/ports/0/name"), endpoint.get("port"));
    assertFalse(Chart.of("small").rendered().has("ServiceMonitor"));
  }

  @Test
  void traces_are_sent_where_somebody_takes_them_and_nowhere_else() throws IOException {
    assertTrue(medium.setting("backend", "QUARKUS_OTEL_SDK_DISABLED").isMissingNode());
    var traced =
        Chart.of("medium").with("monitoring: {traces: 'http://collector.tracing:4318'}").rendered();
    assertEquals("false", traced.setting("backend", "QUARKUS_OTEL_SDK_DISABLED").textValue());
    assertEquals(
        "http://collector.tracing:4318",
        traced.setting("backend", "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT").textValue());
  }

  @Test
  void settings_of_ones_own_are_the_last_word() throws IOException {
    var limited =
        Chart.of("medium")
            .with("backend: {environment: {CLARA_RATE_LIMIT_ANONYMOUS: '600'}}")
            .rendered();
    assertEquals("600", limited.setting("backend", "CLARA_RATE_LIMIT_ANONYMOUS").textValue());
    var names =
        Resources.stream(limited.container("backend").get("env"))
            .map(one -> one.get("name").textValue())
            .toList();
    assertEquals("CLARA_RATE_LIMIT_ANONYMOUS", names.get(names.size() - 1));
    assertEquals(names.stream().distinct().toList(), names);
  }
}
