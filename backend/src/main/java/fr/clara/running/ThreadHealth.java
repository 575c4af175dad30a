package fr.clara.running;

import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Whether the process can go on by itself. Threads that wait for each other never will; a database
 * or an issuer that is away comes back without anybody starting the service anew.
 */
@Liveness
class ThreadHealth implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    long[] stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    int threads = stuck == null ? 0 : stuck.length;
    return HealthCheckResponse.named("threads")
        .status(threads == 0)
        .withData("deadlocked", threads)
        .build();
  }
}
