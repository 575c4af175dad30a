package fr.clara.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;

/** What the service stands on: PostgreSQL, the issuer, the search cluster. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnginesTest {

  private static final Path REALM = Path.of("../docker/keycloak/clara-realm.json");

  private static Resources small;
  private static Resources large;
  private static Resources external;

  @BeforeAll
  static void render() throws IOException {
    small = Chart.of("small").rendered();
    large = Chart.of("medium", "large").rendered();
    external = Chart.of("external").rendered();
  }

  @Test
  void writes_go_to_the_primary_and_reads_to_the_replicas_where_there_are_any() {
    assertEquals("clara-postgresql-rw", host(large, "QUARKUS_DATASOURCE_JDBC_URL"));
    assertEquals("clara-postgresql-ro", host(large, "CLARA_REPLICAS_JDBC_URL"));
    assertEquals("clara-postgresql-rw", host(small, "QUARKUS_DATASOURCE_JDBC_URL"));
    assertTrue(small.setting("backend", "CLARA_REPLICAS_JDBC_URL").isMissingNode());
    assertEquals("db-replicas.example.org", host(external, "CLARA_REPLICAS_JDBC_URL"));
  }

  private static String host(Resources resources, String setting) {
    var url = resources.setting("backend", setting).textValue();
    assertTrue(url.contains("sslmode=verify-full"), url);
    return url.replaceAll("^jdbc:postgresql://([^:/]+).*", "$1");
  }

  @Test
  void a_write_is_acknowledged_by_a_second_server_where_there_are_three() {
    var synchronous = "/spec/postgresql/synchronous";
    var cluster = large.get("Cluster", "clara-postgresql");
    assertEquals(3, cluster.at("/spec/instances").intValue());
    assertEquals(1, cluster.at(synchronous + "/number").intValue());
    assertEquals("required", cluster.at(synchronous + "/dataDurability").textValue());
    assertTrue(cluster.at(synchronous + "/failoverQuorum").booleanValue());
    // Alone, a server would wait for ever.
    assertTrue(small.get("Cluster", "clara-postgresql").at(synchronous).isMissingNode());
  }

  @Test
  void names_are_in_the_order_of_the_embedded_database() {
    var made = large.get("Cluster", "clara-postgresql").at("/spec/bootstrap/initdb");
    assertEquals("icu", made.get("localeProvider").textValue());
    assertEquals("fr", made.get("icuLocale").textValue());
    assertEquals("UTF8", made.get("encoding").textValue());
  }

  @Test
  void backups_and_the_log_go_to_one_store() {
    var plugin = large.get("Cluster", "clara-postgresql").at("/spec/plugins/0");
    var backup = large.get("ScheduledBackup", "clara-postgresql").get("spec");
    assertTrue(plugin.get("isWALArchiver").booleanValue());
    assertEquals("clara-backups", plugin.at("/parameters/barmanObjectName").textValue());
    assertEquals(plugin.get("name"), backup.at("/pluginConfiguration/name"));
    assertEquals("clara-postgresql", backup.at("/cluster/name").textValue());
    assertFalse(small.has("ScheduledBackup"));
  }

  @Test
  void a_new_cluster_begins_with_the_backups_of_a_former_one_and_keeps_its_own_apart()
      throws IOException {
    var cluster = Chart.of("medium", "recovery").rendered().get("Cluster", "clara-postgresql");
    assertFalse(cluster.at("/spec/bootstrap").has("initdb"));
    assertEquals("clara", cluster.at("/spec/bootstrap/recovery/database").textValue());
    var former = cluster.at("/spec/externalClusters/0");
    assertEquals(cluster.at("/spec/bootstrap/recovery/source"), former.get("name"));
    assertEquals(
        large.get("Cluster", "clara-postgresql").at("/spec/plugins/0/parameters/serverName"),
        former.at("/plugin/parameters/serverName"));
    assertNotEquals(
        former.at("/plugin/parameters/serverName"),
        cluster.at("/spec/plugins/0/parameters/serverName"));
  }

  @Test
  void what_is_there_already_is_not_made_again() {
    for (String kind :
        List.of("Cluster", "Database", "Keycloak", "KeycloakRealmImport", "OpenSearchCluster")) {
      assertTrue(large.has(kind), kind);
      assertFalse(external.has(kind), kind);
    }
    assertEquals(
        "https://sso.example.org/realms/clara",
        external.setting("backend", "QUARKUS_OIDC_AUTH_SERVER_URL").textValue());
    assertEquals(
        "search-1.example.org:9200,search-2.example.org:9200,search-3.example.org:9200",
        external.setting("backend", "CLARA_SEARCH_HOSTS").textValue());
    assertEquals("opensearch:2.19", large.setting("backend", "CLARA_SEARCH_VERSION").textValue());
    assertTrue(small.setting("backend", "CLARA_SEARCH_HOSTS").isMissingNode());
  }

  @Test
  void nobody_signs_in_where_there_is_no_issuer() throws IOException {
    var alone = Chart.of("small").with("keycloak: {enabled: false}").rendered();
    assertTrue(alone.setting("backend", "QUARKUS_OIDC_AUTH_SERVER_URL").isMissingNode());
    assertEquals("", alone.setting("frontend", "KEYCLOAK_URL").textValue());
    assertFalse(alone.has("Database"));
  }

  @Test
  void tokens_name_the_issuer_as_browsers_reach_it() {
    var keycloak = large.get("Keycloak", "clara-keycloak").at("/spec/hostname/hostname");
    assertEquals("https://sso.clara.example.org", keycloak.textValue());
    assertEquals(
        keycloak.textValue() + "/realms/clara",
        large.setting("backend", "QUARKUS_OIDC_TOKEN_ISSUER").textValue());
    assertEquals(keycloak, large.setting("frontend", "KEYCLOAK_URL"));
    assertEquals("clara-api", large.setting("backend", "QUARKUS_OIDC_TOKEN_AUDIENCE").textValue());
  }

  @Test
  void the_operator_that_is_documented_runs_the_keycloak_that_is_tested() throws IOException {
    var tested = Pattern.compile("<keycloak.version>(.+)<").matcher(read("pom.xml"));
    assertTrue(tested.find());
    for (String file : List.of("docs/KUBERNETES.md", "kubernetes/chart/values.yaml")) {
      assertTrue(read(file).contains(tested.group(1)), file);
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(Path.of("..").resolve(file));
  }

  @Test
  void the_realm_is_that_of_one_server() throws IOException {
    var realm = Files.readString(REALM).replace("${CLARA_URL}", "https://clara.example.org");
    assertEquals(Yaml.read(realm), realm(large));
  }

  /** The operator's schema of a realm is made from this class. */
  @Test
  void keycloak_itself_reads_the_realm_and_knows_every_field() throws IOException {
    var reader = new ObjectMapper().readerFor(RealmRepresentation.class);
    RealmRepresentation read = reader.readValue(realm(large));
    assertEquals("clara", read.getRealm());
    var misspelt = ((ObjectNode) realm(large).deepCopy()).put("bruteForceProtect", true);
    assertThrows(UnrecognizedPropertyException.class, () -> reader.readValue(misspelt));
  }

  private static JsonNode realm(Resources resources) {
    return resources.get("KeycloakRealmImport", "clara-keycloak").at("/spec/realm");
  }

  @Test
  void no_secret_is_in_what_is_rendered() throws IOException {
    for (var chart : Chart.examples().toList()) {
      var resources = chart.rendered();
      assertFalse(resources.has("Secret"), chart.toString());
      assertFalse(resources.has("ConfigMap"), chart.toString());
      for (String component : List.of("backend", "frontend")) {
        Resources.stream(resources.container(component).get("env"))
            .filter(one -> one.get("name").textValue().matches(".*(PASSWORD|SECRET|USERNAME)"))
            .forEach(
                one -> assertTrue(one.at("/valueFrom/secretKeyRef").isObject(), one::toString));
      }
    }
  }

  @Test
  void whoever_needs_a_secret_names_it() {
    assertEquals(
        List.of("clara-keycloak-database", "clara-opensearch-admin", "clara-service"),
        Stream.of(
                large.get("Cluster", "clara-postgresql").at("/spec/managed/roles/0/passwordSecret"),
                large.setting("backend", "CLARA_SEARCH_PASSWORD"),
                large.setting("backend", "CLARA_SERVICE_SECRET"))
            .map(reference -> reference.get("name").textValue())
            .toList());
    assertEquals(
        large.setting("backend", "CLARA_SERVICE_SECRET"),
        large
            .get("KeycloakRealmImport", "clara-keycloak")
            .at("/spec/placeholders/CLARA_SERVICE_SECRET/secret"));
  }
}
