package fr.clara.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authority of the search cluster, which Java has to be told. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrustTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"));
  private static final String KEYTOOL = JAVA.resolve("bin/keytool").toString();
  private static final String PASSWORD = "changeit";

  @TempDir Path folder;

  @Test
  void what_is_run_before_the_service_adds_the_authority_to_those_that_java_knows()
      throws Exception {
    var pod = Chart.of("medium", "large").rendered().pod("backend");
    Files.createDirectories(folder.resolve("search"));
    Files.createDirectories(folder.resolve("trust"));
    makeAuthority();
    var before = stored(JAVA.resolve("lib/security/cacerts"));
    // An instance that is started again on its node finds what it made.
    runBefore(pod);
    runBefore(pod);
    var after = stored(folder.resolve("trust/cacerts"));
    assertTrue(after.isCertificateEntry("clara-search"));
    assertEquals(before.size() + 1, after.size());
  }

  @Test
  void the_service_is_told_where_they_are() throws IOException {
    var large = Chart.of("medium", "large").rendered();
    assertEquals(
        "-Djavax.net.ssl.trustStore=/etc/clara/trust/cacerts"
            + " -Djavax.net.ssl.trustStorePassword="
            + PASSWORD,
        large.setting("backend", "JDK_JAVA_OPTIONS").textValue());
    var medium = Chart.of("medium").rendered();
    assertTrue(medium.setting("backend", "JDK_JAVA_OPTIONS").isMissingNode());
    assertFalse(medium.pod("backend").has("initContainers"));
  }

  private void makeAuthority() throws Exception {
    var keys = folder.resolve("keys").toString();
    var store = List.of("-keystore", keys, "-storepass", PASSWORD, "-alias", "ca");
    keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=search");
    keytool(store, "-exportcert", "-rfc", "-file", folder.resolve("search/ca.crt").toString());
  }

  /** The container's own command, in a folder that stands for its directory. */
  private void runBefore(JsonNode pod) throws Exception {
    var container = pod.at("/initContainers/0");
    var command = container.at("/args/0").textValue().replace("/etc/clara", folder.toString());
    assertEquals("[\"sh\",\"-ec\"]", container.get("command").toString());
    run(List.of("sh", "-ec", command));
  }

  private static void keytool(List<String> store, String... words) throws Exception {
    run(Stream.of(Stream.of(KEYTOOL), Stream.of(words), store.stream()).flatMap(w -> w).toList());
  }

  private static void run(List<String> command) throws Exception {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", JAVA.toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
  }

  private static KeyStore stored(Path file) throws Exception {
    return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
  }
}
