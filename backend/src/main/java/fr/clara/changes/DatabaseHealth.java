package fr.clara.changes;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers. What is asked anyway is looked at: however often somebody wants to
 * know, and however long the database is silent, nothing waits for it. Where there are replicas,
 * visitors are answered though the primary is gone.
 */
@Readiness
class DatabaseHealth implements HealthCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Revision revision;
  private final boolean replicated;

  DatabaseHealth(
      @ConfigProperty(name = "clara.replicas.jdbc-url") Optional<String> replicas,
      Revision revision) {
    this.replicated = replicas.isPresent();
    this.revision = revision;
  }

  @Override
  public HealthCheckResponse call() {
    var silence = revision.silence();
    return HealthCheckResponse.named("database")
        .status(replicated || silence.compareTo(PATIENCE) < 0)
        .withData("silentForMilliseconds", silence.toMillis())
        .build();
  }
}
