package fr.clara.client;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The packaged service with CLARA's own records, as a process on a free port of the loopback
 * interface.
 */
final class PackagedService implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final URI address;
  private final Process process;

  private PackagedService(URI address, Process process) {
    this.address = address;
    this.process = process;
  }

  static PackagedService start(Path data) throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dclara.data.directory=" + data,
            "-Dquarkus.http.host=127.0.0.1",
            "-Dquarkus.http.port=" + port,
            "-jar",
            System.getProperty("app.jar"));
    // The test must never read a database that the environment happens to name.
    builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", "");
    builder.redirectErrorStream(true).redirectOutput(new File("target/service.log"));
    var address = URI.create("http://127.0.0.1:" + port);
    var service = new PackagedService(address, builder.start());
    service.awaitReadiness();
    return service;
  }

  URI address() {
    return address;
  }

  private void awaitReadiness() throws InterruptedException {
    var ready = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try {
        if (HttpClient.newHttpClient().send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      Thread.sleep(200);
    }
    close();
    throw new IllegalStateException("The service did not become ready: see target/service.log");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
