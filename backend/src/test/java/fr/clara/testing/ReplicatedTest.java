package fr.clara.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A primary and a standby for the tests of a class, which visitors may be answered from. */
public class ReplicatedTest implements QuarkusTestResourceLifecycleManager {

  private ReplicatedPostgresql servers;

  @Override
  public Map<String, String> start() {
    try {
      Path directory = Files.createTempDirectory("clara");
      servers = new ReplicatedPostgresql(directory).start(false);
      return Map.of(
          "clara.data.directory", directory.toString(),
          "quarkus.datasource.jdbc.url", servers.url(),
          "quarkus.datasource.username", "postgres",
          "quarkus.datasource.password", "postgres",
          "clara.replicas.jdbc-url", servers.replicaUrl());
    } catch (IOException e) {
      throw new IllegalStateException("The PostgreSQL of the tests did not start", e);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(servers, new TestInjector.MatchesType(ReplicatedPostgresql.class));
  }

  @Override
  public void stop() {
    try {
      servers.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
