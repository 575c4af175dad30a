package fr.clara.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.node.OpenSearchRunnerNode;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/**
 * One node of a real OpenSearch cluster on the loopback interface, as a process of its own:
 * SearchNode NUMBER NODES PORT FOLDER. Node n answers HTTP on PORT + n, and the other nodes on
 * PORT + 50 + n.
 */
public final class SearchNode {

  private static final int TO_NODES = 50;

  private SearchNode() {}

  public static void main(String[] arguments) throws Exception {
    int number = Integer.parseInt(arguments[0]);
    int nodes = Integer.parseInt(arguments[1]);
    int port = Integer.parseInt(arguments[2]);
    Path home = Path.of(arguments[3], "node-" + number).toAbsolutePath();
    var node = start(settings(number, nodes, port, home), home);
    var ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, ended)));
    ended.await();
  }

  private static Settings settings(int number, int nodes, int port, Path home) {
    return Settings.builder()
        .put("cluster.name", "clara-search")
        .put("node.name", name(number))
        .put("path.home", home.toString())
        .put("path.data", home.resolve("data").toString())
        .put("network.host", "127.0.0.1")
        .put("http.port", port + number)
        .put("transport.port", port + TO_NODES + number)
        .putList(
            "discovery.seed_hosts",
            each(nodes, other -> "127.0.0.1:" + (port + TO_NODES + other)))
        .putList("cluster.initial_cluster_manager_nodes", each(nodes, SearchNode::name))
        // A developer's disk is often full beyond what a server's may be.
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
  }

  private static List<String> each(int nodes, IntFunction<String> of) {
    return IntStream.range(0, nodes).mapToObj(of).toList();
  }

  private static String name(int number) {
    return "node-" + number;
  }

  private static Node start(Settings settings, Path home) throws Exception {
    Path config = Files.createDirectories(home.resolve("config"));
    var node =
        new OpenSearchRunnerNode(
            new Environment(settings, config),
            List.of(CommonAnalysisPlugin.class, ReindexPlugin.class, Netty4Plugin.class));
    return node.start();
  }

  private static void close(Node node, CountDownLatch ended) {
    try {
      node.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      ended.countDown();
    }
  }
}
