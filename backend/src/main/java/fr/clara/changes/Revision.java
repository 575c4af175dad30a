package fr.clara.changes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * The newest revision of the network that this instance knows of: at once after its own commits,
 * within half a second of another instance's.
 */
@ApplicationScoped
public class Revision {

  private static final Logger LOG = Logger.getLogger(Revision.class);
  private static final long EVERY_MILLISECONDS = 400;

  private final AtomicLong current = new AtomicLong(-1);
  private final AtomicLong highest = new AtomicLong();
  private final AgroalDataSource connections;
  private final Event<RevisionsLost> losses;
  private volatile long answered = System.nanoTime();

  /** A thread of its own: the scheduler of the platform goes no finer than a second. */
  private final ScheduledExecutorService poll =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "revision");
            thread.setDaemon(true);
            return thread;
          });

  Revision(AgroalDataSource connections, Event<RevisionsLost> losses) {
    this.connections = connections;
    this.losses = losses;
  }

  void start(@Observes StartupEvent event) {
    poll.scheduleWithFixedDelay(
        this::tryToFollow, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    poll.shutdownNow();
  }

  public long current() {
    if (current.get() < 0) {
      follow();
    }
    return current.get();
  }

  /** The same without asking anybody, 0 before the first answer. */
  public long known() {
    return Math.max(0, current.get());
  }

  /** The newest that this instance has ever known of, though the database may have lost it. */
  long highest() {
    return highest.get();
  }

  /** Whether there is such a revision: one that was not heard of yet is asked for. */
  public boolean isReached(long revision) {
    if (revision > current()) {
      follow();
    }
    return revision <= current();
  }

  void reached(long revision) {
    highest.accumulateAndGet(revision, Math::max);
    current.accumulateAndGet(revision, Math::max);
  }

  /** What was known before is there, unless the database went back to an older state of itself. */
  private void follow() {
    long known = current.get();
    long found = newest();
    answered = System.nanoTime();
    if (found >= known) {
      reached(found);
    } else if (current.compareAndSet(known, found)) {
      LOG.errorf("The database has lost the revisions after %d, up to %d", found, known);
      losses.fire(new RevisionsLost(found, known));
    }
  }

  /** How long ago the database last answered: it is asked twice a second, whatever else is done. */
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - answered);
  }

  /** In no transaction, and so of the primary: whatever is known must be true of it. */
  private long newest() {
    return QuarkusTransaction.suspendingExisting()
        .call(
            () -> {
              try (var connection = connections.getConnection()) {
                return ChangeTable.newest(connection);
              }
            });
  }

  /** A database that does not answer now may answer the next time. */
  private void tryToFollow() {
    try {
      follow();
    } catch (RuntimeException e) {
      if (!poll.isShutdown()) {
        LOG.warnf("The newest revision could not be read: %s", e.getMessage());
      }
    }
  }
}
