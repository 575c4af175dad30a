package fr.clara.changes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
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
  private final Session session;
  private volatile long answered = System.nanoTime();

  /** A thread of its own: the scheduler of the platform goes no finer than a second. */
  private final ScheduledExecutorService poll =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "revision");
            thread.setDaemon(true);
            return thread;
          });

  Revision(Session session) {
    this.session = session;
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

  void reached(long revision) {
    current.accumulateAndGet(revision, Math::max);
  }

  private void follow() {
    reached(
        QuarkusTransaction.requiringNew().call(() -> session.doReturningWork(ChangeTable::newest)));
    answered = System.nanoTime();
  }

  /** How long ago the database last answered: it is asked twice a second, whatever else is done. */
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - answered);
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
