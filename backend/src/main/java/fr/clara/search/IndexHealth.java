package fr.clara.search;

import fr.clara.changes.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * Whether lists and searches can be answered from the index. One that all instances share is no
 * reason to ask another of them, and records are answered without it.
 */
class IndexHealth {

  /**
   * An index that follows a large import is behind for a while on all instances at once: none of
   * them is better than another. One that is behind for longer does not follow any more.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Indexer indexer;
  private final Revision revision;
  private final boolean shared;

  IndexHealth(Indexer indexer, Revision revision, SearchSettings settings) {
    this.shared = settings.hosts().isPresent();
    this.indexer = indexer;
    this.revision = revision;
  }

  /** Own data come first, then the index catches up, unless its cluster is away. */
  @Produces
  @Startup
  @ApplicationScoped
  HealthCheck started() {
    return () -> response("network", indexer.begun());
  }

  @Produces
  @Readiness
  @ApplicationScoped
  HealthCheck ready() {
    return () -> response("index", shared || indexer.behind().compareTo(PATIENCE) < 0);
  }

  private HealthCheckResponse response(String name, boolean up) {
    return HealthCheckResponse.named(name)
        .status(up)
        .withData("revision", indexer.revision())
        .withData("behind", Math.max(0, revision.known() - indexer.revision()))
        .build();
  }
}
