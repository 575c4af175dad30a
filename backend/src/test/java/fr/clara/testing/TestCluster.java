package fr.clara.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Has the service search on a real cluster, in indexes of this start of it alone. */
public class TestCluster implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    SearchCluster.running();
    return settings();
  }

  static Map<String, String> settings() {
    return Map.of(
        "clara.search.hosts",
        SearchCluster.hosts(),
        "clara.search.prefix",
        "test" + Long.toHexString(System.nanoTime()));
  }

  @Override
  public void stop() {
    // Others of this run use it, too: it ends with the run.
  }
}
