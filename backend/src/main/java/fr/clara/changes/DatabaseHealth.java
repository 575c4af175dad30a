package fr.clara.changes;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers. What is asked anyway is looked at: however often somebody wants to
 * know, and however long the database is silent, nothing waits for it.
 */
@Readiness
class DatabaseHealth implements HealthCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Revision revision;

  DatabaseHealth(Revision revision) {
    this.revision = revision;
  }

  @Override
  public HealthCheckResponse call() {
    var silence = revision.silence();
    return HealthCheckResponse.named("database")
        .status(silence.compareTo(PATIENCE) < 0)
        .withData("silentForMilliseconds", silence.toMillis())
        .build();
  }
}
