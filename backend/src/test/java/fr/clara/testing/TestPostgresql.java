package fr.clara.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL in a temporary directory, for all tests of a run; a cluster where wanted. */
public class TestPostgresql implements QuarkusTestResourceLifecycleManager {

  /** Has all tests search on a real cluster: Maven's profile {@code opensearch} sets it. */
  private static final String ON_CLUSTER = "search-cluster";

  private EmbeddedPostgres server;

  @Override
  public Map<String, String> start() {
    Path data;
    try {
      data = Files.createTempDirectory("clara");
      server = EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF8").start();
    } catch (IOException e) {
      throw new IllegalStateException("The PostgreSQL of the tests did not start", e);
    }
    var settings = new HashMap<String, String>();
    settings.put("clara.data.directory", data.toString());
    settings.put("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"));
    settings.put("quarkus.datasource.username", "postgres");
    settings.put("quarkus.datasource.password", "postgres");
    if (Boolean.getBoolean(ON_CLUSTER)) {
      SearchCluster.running();
      settings.putAll(TestCluster.settings());
    }
    return settings;
  }

  @Override
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
