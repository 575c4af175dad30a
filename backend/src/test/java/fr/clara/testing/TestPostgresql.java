package fr.clara.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL in a temporary directory, for all tests of a run. */
public class TestPostgresql implements QuarkusTestResourceLifecycleManager {

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
    return Map.of(
        "clara.data.directory",
        data.toString(),
        "quarkus.datasource.jdbc.url",
        server.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username",
        "postgres",
        "quarkus.datasource.password",
        "postgres");
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
