package fr.clara.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service and the pages' web server, as Kubernetes runs them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PodsTest {

  private static final Path ROOT = Path.of("..");

  private static Resources medium;
  private static Resources large;

  @BeforeAll
  static void render() throws IOException {
    medium = Chart.of("medium").rendered();
    large = Chart.of("medium", "large").rendered();
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "frontend"})
  void an_instance_is_never_missing_while_others_are_replaced(String component) {
    var deployment = medium.get("Deployment", "clara-" + component);
    assertEquals(0, deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").intValue());
    assertEquals(2, deployment.at("/spec/replicas").intValue());
    var budget = medium.get("PodDisruptionBudget", "clara-" + component);
    assertEquals(1, budget.at("/spec/maxUnavailable").intValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "frontend"})
  void there_is_time_to_answer_what_is_under_way(String component) throws IOException {
    var resources =
        Chart.of("small").with("backend: {drainSeconds: 20, shutdownSeconds: 90}").rendered();
    var pause = resources.container(component).at("/lifecycle/preStop/sleep/seconds");
    assertEquals(20, pause.intValue());
    assertEquals("90S", resources.setting("backend", "QUARKUS_SHUTDOWN_TIMEOUT").textValue());
    assertTrue(resources.pod(component).get("terminationGracePeriodSeconds").intValue() > 20 + 90);
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "frontend"})
  void nobody_is_root_nor_writes_where_he_should_not(String component) {
    var pod = medium.pod(component);
    var container = medium.container(component).get("securityContext");
    assertTrue(pod.at("/securityContext/runAsNonRoot").booleanValue());
    assertTrue(pod.at("/securityContext/runAsUser").intValue() > 0);
    assertEquals("RuntimeDefault", pod.at("/securityContext/seccompProfile/type").textValue());
    assertFalse(pod.get("automountServiceAccountToken").booleanValue());
    assertTrue(container.get("readOnlyRootFilesystem").booleanValue());
    assertFalse(container.get("allowPrivilegeEscalation").booleanValue());
    assertEquals("ALL", container.at("/capabilities/drop/0").textValue());
    var account = medium.get("ServiceAccount", pod.get("serviceAccountName").textValue());
    assertFalse(account.get("automountServiceAccountToken").booleanValue());
  }

  @Test
  void the_service_writes_its_index_where_each_instance_has_its_own() {
    var directory = medium.setting("backend", "CLARA_DATA_DIRECTORY").textValue();
    assertTrue(volume(medium, directory).has("emptyDir"));
    assertTrue(volume(medium, "/tmp").has("emptyDir"));
    assertEquals(
        "clara-dumps",
        volume(medium, directory + "/dumps").at("/persistentVolumeClaim/claimName").textValue());
  }

  private static JsonNode volume(Resources resources, String path) {
    var name = one(resources.container("backend").get("volumeMounts"), "mountPath", path);
    return one(resources.pod("backend").get("volumes"), "name", name.get("name").textValue());
  }

  private static JsonNode one(JsonNode list, String field, String value) {
    return Resources.stream(list)
        .filter(entry -> value.equals(entry.get(field).textValue()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_service_is_asked_how_it_is_where_it_says_so() throws IOException {
    assertTrue(
        read("backend/pom.xml").contains("<artifactId>quarkus-smallrye-health</artifactId>"));
    var container = medium.container("backend");
    Map.of("startupProbe", "started", "livenessProbe", "live", "readinessProbe", "ready")
        .forEach(
            (probe, path) ->
                assertEquals(
                    "/q/health/" + path,
                    container.at("/" + probe + "/httpGet/path").textValue(),
                    probe));
    var startup = container.get("startupProbe");
    assertEquals(
        300, startup.get("periodSeconds").intValue() * startup.get("failureThreshold").intValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "frontend"})
  void requests_and_probes_go_to_the_port_of_the_image(String component) throws IOException {
    var exposed =
        Pattern.compile("^EXPOSE (\\d+)$", Pattern.MULTILINE)
            .matcher(read("docker/" + component + "/Dockerfile"));
    assertTrue(exposed.find());
    var container = medium.container(component);
    var port = container.at("/ports/0");
    assertEquals(exposed.group(1), port.get("containerPort").asText());
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
      assertEquals(port.get("name"), container.at("/" + probe + "/httpGet/port"), probe);
    }
    var service = medium.get("Service", "clara-" + component);
    assertEquals(port.get("name"), service.at("/spec/ports/0/targetPort"));
  }

  @Test
  void the_web_server_finds_the_service_by_its_whole_name() throws IOException {
    assertEquals(
        "clara-backend.research.svc.cluster.local:8080",
        medium.setting("frontend", "CLARA_BACKEND").textValue());
    assertTrue(read("docker/frontend/nginx.conf").contains("include /tmp/backend.conf;"));
    var template = read("docker/frontend/backend.conf.template");
    assertTrue(template.contains("${CLARA_BACKEND}"));
    assertTrue(template.contains("resolver ${NGINX_LOCAL_RESOLVERS} "));
    var image = read("docker/frontend/Dockerfile");
    assertTrue(image.contains("COPY docker/frontend/backend.conf.template /etc/nginx/templates/"));
    assertTrue(image.contains("NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1"));
  }

  @Test
  void whoever_is_selected_is_there() {
    for (var resource : large.all()) {
      var kind = resource.get("kind").textValue();
      var at = kind.equals("Service") ? "/spec/selector" : "/spec/selector/matchLabels";
      if (List.of("Service", "PodDisruptionBudget", "Deployment", "ServiceMonitor")
          .contains(kind)) {
        assertEquals(1, selected(resource.at(at)), Resources.name(resource));
      } else if (kind.equals("NetworkPolicy")) {
        assertEquals(1, selected(resource.at("/spec/podSelector/matchLabels")));
      }
    }
    var scaled = large.get("HorizontalPodAutoscaler", "clara-backend").at("/spec/scaleTargetRef");
    large.get(scaled.get("kind").textValue(), scaled.get("name").textValue());
    assertFalse(large.get("Deployment", "clara-backend").get("spec").has("replicas"));
  }

  /** How many Deployments have pods with these labels. */
  private static long selected(JsonNode labels) {
    var wanted = fields(labels);
    assertFalse(wanted.isEmpty());
    return large
        .of("Deployment")
        .map(deployment -> fields(deployment.at("/spec/template/metadata/labels")))
        .filter(has -> has.entrySet().containsAll(wanted.entrySet()))
        .count();
  }

  private static Map<String, String> fields(JsonNode object) {
    var fields = new TreeMap<String, String>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
    return fields;
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
