package fr.clara.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chart may be told. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  @ParameterizedTest
  @MethodSource("fr.clara.kubernetes.Chart#examples")
  void helm_finds_nothing_to_say_of_an_example(Chart example, @TempDir Path folder)
      throws IOException {
    var result = example.lint(folder);
    assertFalse(result.isFailed(), () -> String.join("\n", result.getMessages()));
  }

  @Test
  void what_only_the_installer_knows_has_to_be_said() throws IOException {
    var nothing = assertThrows(IllegalStateException.class, () -> Chart.of().rendered());
    for (String wanted : List.of("/host", "/images/registry", "/harvesting/email")) {
      assertTrue(nothing.getMessage().contains("'" + wanted + "'"), nothing.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host: https://clara.example.org/",
        "hosts: clara.example.org",
        "backend: {replicas: 0}",
        "backend: {replicas: two}",
        "backend: {replica: 2}",
        "backend: {resources: {requests: {memory: 1 GB}}}",
        "backend: {environment: {CLARA_SERVICE_SECRET: open-sesame}}",
        "backend: {environment: {QUARKUS_DATASOURCE_PASSWORD: open-sesame}}",
        "images: {pullPolicy: Sometimes}",
        "harvesting: {email: nobody}",
        "postgresql: {instances: 0}",
        "postgresql: {backup: {enabled: true}}",
        "postgresql: {backup: {enabled: true, objectStore: store, schedule: nightly}}",
        "postgresql: {backup: {enabled: true, objectStore: store, recoverFrom: former}}",
        "postgresql: {enabled: false}",
        "database: {url: 'jdbc:postgresql://db/clara?user=clara&password=open-sesame'}",
        "keycloak: {host: ''}",
        "signIn: {audience: any}",
        "signIn: {issuer: 'https://sso.example.org/realms/clara'}",
        "signIn: {serviceSecret: {name: ''}}",
        "search: {hosts: ['https://search.example.org:9200']}",
        "opensearch: {enabled: true, nodes: 1}",
        "opensearch: {enabled: true, adminSecret: ''}",
        "monitoring: {interval: often}"
      })
  void a_wrong_value_is_refused(String value) throws IOException {
    Chart.of("small").rendered();
    var wrong = Chart.of("small").with(value);
    var refused = assertThrows(IllegalStateException.class, wrong::rendered);
    assertTrue(refused.getMessage().contains("schema"), refused.getMessage());
  }

  @Test
  void the_schema_knows_every_value_and_no_other() throws IOException {
    assertEquals(
        fields("", Yaml.read(Chart.DIRECTORY.resolve("values.yaml"))),
        properties("", Yaml.read(Chart.DIRECTORY.resolve("values.schema.json"))));
  }

  private static List<String> fields(String path, JsonNode value) {
    var paths = new ArrayList<String>();
    value
        .properties()
        .forEach(
            field -> {
              paths.add(path + "/" + field.getKey());
              if (!OPEN.contains(field.getKey())) {
                paths.addAll(fields(path + "/" + field.getKey(), field.getValue()));
              }
            });
    return paths.stream().sorted().toList();
  }

  /** Whose fields are Kubernetes' own, or anybody's. */
  private static final List<String> OPEN =
      List.of("resources", "storage", "parameters", "namespaceLabels", "publicNetworks");

  private static List<String> properties(String path, JsonNode schema) {
    var paths = new ArrayList<String>();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (!property.getKey().equals("global")) {
                paths.add(path + "/" + property.getKey());
                paths.addAll(properties(path + "/" + property.getKey(), property.getValue()));
              }
            });
    return paths.stream().sorted().toList();
  }
}
