package fr.clara.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Every resource of every example against its published schema. The compiler of the schemas' types
 * takes seconds to begin: all is asked at once.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemasTest {

  /** Their operators publish schemas with their releases only, which no build can fetch. */
  private static final Set<String> WITHOUT_SCHEMA =
      Set.of("Keycloak", "KeycloakRealmImport", "OpenSearchCluster");

  /** A way into a resource of the large example, and what is written there by mistake. */
  private record Mistake(String kind, String name, String at, String field, Object value) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("Deployment", "clara-backend", "/spec", "replica", 2),
          new Mistake(
              "Deployment", "clara-backend", "/spec/template/spec/containers/0", "readyProbe", 1),
          new Mistake(
              "Deployment",
              "clara-backend",
              "/spec/template/spec/containers/0/livenessProbe/httpGet",
              "paths",
              "/"),
          new Mistake(
              "Deployment",
              "clara-frontend",
              "/spec/template/spec/containers/0/securityContext",
              "readOnlyRootFilesystem",
              "yes"),
          new Mistake("ServiceAccount", "clara", "", "automountToken", false),
          new Mistake("Service", "clara-backend", "/spec/ports/0", "protocol", "HTTP"),
          new Mistake("HorizontalPodAutoscaler", "clara-backend", "/spec", "maxReplicas", "many"),
          new Mistake("Ingress", "clara", "/spec/rules/0/http/paths/0", "pathType", "Beginning"),
          new Mistake("NetworkPolicy", "clara-backend", "/spec", "egres", List.of()),
          new Mistake("PodDisruptionBudget", "clara-backend", "/spec", "maxUnavailble", 1),
          new Mistake("Cluster", "clara-postgresql", "/spec", "instances", 0),
          new Mistake(
              "Cluster", "clara-postgresql", "/spec/postgresql/synchronous", "method", "all"),
          new Mistake(
              "Cluster", "clara-postgresql", "/spec/postgresql/synchronous", "quorum", true),
          new Mistake("Database", "clara-keycloak", "/spec", "ownr", "keycloak"),
          new Mistake("ScheduledBackup", "clara-postgresql", "/spec", "method", "copy"),
          new Mistake("ServiceMonitor", "clara-backend", "/spec/endpoints/0", "paths", "/"),
          new Mistake(
              "PodMonitor",
              "clara-postgresql",
              "/spec/podMetricsEndpoints/0",
              "interval",
              "often"));

  private static List<JsonNode> rendered;
  private static List<JsonNode> mistaken;
  private static List<List<String>> problems;

  @BeforeAll
  static void ask() throws Exception {
    rendered = new ArrayList<>();
    for (var chart : Chart.examples().toList()) {
      rendered.addAll(chart.rendered().all());
    }
    mistaken = new ArrayList<>();
    var large = Chart.of("medium", "large").rendered();
    MISTAKES.forEach(mistake -> mistaken.add(make(mistake, large)));
    var all = new ArrayList<>(rendered);
    all.addAll(mistaken);
    problems = Schemas.problems(all);
  }

  private static JsonNode make(Mistake mistake, Resources resources) {
    JsonNode copy = resources.get(mistake.kind(), mistake.name()).deepCopy();
    ((ObjectNode) copy.at(mistake.at())).putPOJO(mistake.field(), mistake.value());
    return copy;
  }

  @Test
  void every_resource_keeps_to_the_schema_of_its_kind() {
    for (int number = 0; number < rendered.size(); number++) {
      if (!problems.get(number).equals(Schemas.NONE)) {
        assertEquals(List.of(), problems.get(number), Resources.name(rendered.get(number)));
      }
    }
  }

  private static Set<String> kinds(Predicate<List<String>> which) {
    var kinds = new TreeSet<String>();
    for (int number = 0; number < rendered.size(); number++) {
      if (which.test(problems.get(number))) {
        kinds.add(rendered.get(number).get("kind").textValue());
      }
    }
    return kinds;
  }

  @Test
  void kinds_without_a_schema_are_known() {
    assertEquals(WITHOUT_SCHEMA, kinds(Schemas.NONE::equals));
  }

  @Test
  void a_field_that_does_not_exist_and_a_value_that_is_none_are_found_in_every_kind() {
    for (int number = 0; number < mistaken.size(); number++) {
      var mistake = MISTAKES.get(number);
      var found = problems.get(rendered.size() + number);
      assertTrue(
          found.stream().anyMatch(problem -> problem.contains(mistake.field())),
          mistake + ": " + found);
    }
    assertEquals(
        kinds(problem -> !problem.equals(Schemas.NONE)),
        new TreeSet<>(MISTAKES.stream().map(Mistake::kind).toList()));
  }
}
