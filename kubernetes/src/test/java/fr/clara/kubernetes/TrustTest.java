package fr.clara.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authority of the search cluster, which Java has to be told. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrustTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"));
  private static final String PASSWORD = "changeit";

  @TempDir Path folder;

  @Test
  void what_is_run_before_the_service_adds_the_authority_to_those_that_java_knows()
      throws Exception {
    var pod = Chart.of("medium", "large").rendered().pod("backend");
    Files.createDirectories(folder.resolve("search"));
    Files.createDirectories(folder.resolve("trust"));
    var before = stored(JAVA.resolve("lib/security/cacerts"));
    Files.writeString(folder.resolve("search/ca.crt"), certificate(before));
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

  /** One of Java's own will do: nobody knows it by this name. */
  private static String certificate(KeyStore store) throws Exception {
    var certificate = store.getCertificate(store.aliases().nextElement());
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  /** The container's own command, in a folder that stands for its directory. */
  private void runBefore(JsonNode pod) throws Exception {
    var container = pod.at("/initContainers/0");
    var command = container.at("/args/0").textValue().replace("/etc/clara", folder.toString());
    assertEquals("[\"sh\",\"-ec\"]", container.get("command").toString());
    run(List.of("sh", "-ec", command));
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
