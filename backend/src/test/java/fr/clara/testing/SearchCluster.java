package fr.clara.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A real OpenSearch cluster of three processes, as {@code demonstration/search-cluster} runs it.
 */
public final class SearchCluster {

  private static final int NODES = 3;
  private static final int PORT = Integer.getInteger("search-cluster.port", 9250);
  private static final int TIMES = 1_800;
  private static final long PAUSE_MILLISECONDS = 100;
  private static final Path FOLDER = Path.of("target", "search-cluster");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static SearchCluster running;

  private final Process process;

  private SearchCluster(Process process) {
    this.process = process;
  }

  /** The one of this run, which ends with it. */
  public static synchronized SearchCluster running() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static SearchCluster start() {
    try {
      Files.createDirectories(FOLDER);
      var script = Path.of("..", "demonstration", "search-cluster").toAbsolutePath().normalize();
      var process =
          new ProcessBuilder(script.toString(), Integer.toString(PORT), FOLDER.toString())
              .redirectErrorStream(true)
              .redirectOutput(FOLDER.resolve("cluster.log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      var cluster = new SearchCluster(process);
      cluster.await("wait_for_nodes=" + NODES);
      return cluster;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("The search cluster of the tests did not start", e);
    }
  }

  /** What the service has to be told to use it, under names that no other database shares. */
  public static String hosts() {
    return IntStream.range(0, NODES)
        .mapToObj(node -> "127.0.0.1:" + (PORT + node))
        .collect(Collectors.joining(","));
  }

  /** Waits until the cluster says of itself what a query of its health asks for. */
  public void await(String health) throws InterruptedException {
    for (int i = 0; i < TIMES && process.isAlive(); i++) {
      for (int node = 0; node < NODES; node++) {
        if (says(node, health)) {
          return;
        }
      }
      Thread.sleep(PAUSE_MILLISECONDS);
    }
    throw new IllegalStateException("The search cluster is not as wanted: " + health);
  }

  private static boolean says(int node, String health) throws InterruptedException {
    try {
      var answer = send(node, "GET", "/_cluster/health?timeout=1s&" + health);
      return answer.statusCode() == 200;
    } catch (IOException e) {
      return false; // Not listening, or not any more.
    }
  }

  /** What the first node that listens answers. */
  public String ask(String method, String path) throws InterruptedException {
    for (int node = 0; node < NODES; node++) {
      try {
        return send(node, method, path).body();
      } catch (IOException e) {
        // Another one will.
      }
    }
    throw new IllegalStateException("No node answers");
  }

  private static HttpResponse<String> send(int node, String method, String path)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (PORT + node) + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The number of the node that leads the others. */
  public int leader() throws InterruptedException {
    String name = ask("GET", "/_cat/cluster_manager?h=node").strip();
    return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
  }

  /** Ends the process of a node as a loss of its machine does: without a word to the others. */
  public void kill(int node) throws IOException {
    long pid = Long.parseLong(Files.readString(FOLDER.resolve("node-" + node + ".pid")).strip());
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  /** The names of the indexes and what each holds, as the cluster lists them. */
  public List<String> indexes() throws InterruptedException {
    return ask("GET", "/_cat/indices?h=index").lines().map(String::strip).sorted().toList();
  }
}
