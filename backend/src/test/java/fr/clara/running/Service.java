package fr.clara.running;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, on a free port of the loopback interface. */
public final class Service implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final Path data;
  private final Path log;
  private final int port;

  private Service(Process process, Path data, Path log, int port) {
    this.data = data;
    this.process = process;
    this.log = log;
    this.port = port;
  }

  public static Service start(Path data, Map<String, String> environment) throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Path log = Files.createTempFile(Path.of("target"), "service", ".log");
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // It is started often and lives for seconds: what compiles longer never pays.
            "-XX:TieredStopAtLevel=1",
            "-Dclara.data.directory=" + data,
            "-Dquarkus.http.port=" + port,
            "-jar",
            System.getProperty("app.jar"));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new Service(builder.start(), data, log, port);
  }

  public Service ready() throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline) && process.isAlive()) {
      try {
        if (get("/q/health/ready").statusCode() == 200) {
          return this;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The service did not become ready:\n" + said());
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Its embedded PostgreSQL. */
  Connection database() throws SQLException, IOException {
    String url = "jdbc:postgresql://localhost:" + pidFile().get(3).trim() + "/postgres";
    return DriverManager.getConnection(url, "postgres", "postgres");
  }

  private List<String> pidFile() throws IOException {
    return Files.readAllLines(data.resolve("pg/postmaster.pid"));
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("The service still runs");
    }
    return process.exitValue();
  }

  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public void killWithDatabase() throws IOException, InterruptedException {
    long server = Long.parseLong(pidFile().get(0).trim());
    kill();
    ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** As whoever replaces it by another does. */
  void askToEnd() {
    process.destroy();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
    }
  }
}
