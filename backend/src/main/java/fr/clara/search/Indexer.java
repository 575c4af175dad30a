package fr.clara.search;

import fr.clara.changes.RevisionsLost;
import fr.clara.changes.State;
import fr.clara.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Sees that the index holds the state of the network, from wherever it is: after a write, at the
 * start, or from nothing. Applying a change twice does no harm, so what is kept may lag behind.
 */
@ApplicationScoped
class Indexer {

  private static final Logger LOG = Logger.getLogger(Indexer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long PAUSE_MILLISECONDS = 20;

  private final Feeding feeding;
  private final State state;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile boolean begun;
  private volatile long caughtUp;

  Indexer(Feeding feeding, State state) {
    this.feeding = feeding;
    this.state = state;
  }

  /** After the loading of own data, before the first request. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
    turn.lock();
    try {
      feeding.begin();
      follow(state.current());
    } catch (ProblemException e) {
      LOG.warn("The service starts without search, and looks for it again every two seconds");
    } finally {
      turn.unlock();
      begun = true;
    }
  }

  /**
   * The network's state now, which the index holds on return.
   *
   * @throws ProblemException when too much was written just before to wait for, or there is no
   *     index to ask
   */
  State.Current now() {
    // Outside of any transaction: who waits must not keep a connection from who is waited for.
    try {
      return QuarkusTransaction.suspendingExisting().call(this::reach);
    } catch (QuarkusTransactionException e) {
      throw e.getCause() instanceof ProblemException problem ? problem : e;
    }
  }

  private State.Current reach() {
    var wanted = state.current();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(wanted)) {
      await(wanted, end - System.nanoTime());
    }
    return wanted;
  }

  /** Has the index follow, unless somebody else does, and waits for that a little. */
  private void await(State.Current wanted, long nanoseconds) {
    try {
      if (nanoseconds <= 0 || !turn.tryLock(nanoseconds, TimeUnit.NANOSECONDS)) {
        throw ProblemException.searchBehind();
      }
      try {
        if (!holds(wanted)) {
          follow(state.current()); // For all who wait, too.
        }
        if (!holds(wanted)) {
          Thread.sleep(PAUSE_MILLISECONDS);
        }
      } finally {
        turn.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.searchBehind();
    }
  }

  private boolean holds(State.Current wanted) {
    return feeding.reached().holds(wanted);
  }

  private void follow(State.Current wanted) {
    if (!holds(wanted)) {
      feeding.follow(wanted);
    }
    if (holds(wanted)) {
      caughtUp = System.nanoTime();
    }
  }

  /** Whether the start is over, with the index or without. */
  boolean begun() {
    return begun;
  }

  /** The revision that searches see, 0 where there is no index. */
  long revision() {
    return feeding.reached().revision();
  }

  /** How long ago the index was known to hold all there was: it is looked at every two seconds. */
  Duration behind() {
    return Duration.ofNanos(System.nanoTime() - caughtUp);
  }

  @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void keepUp() {
    // A start may take longer than the first delay.
    if (begun && turn.tryLock()) {
      try {
        followNow();
        feeding.keep(); // Out of turn: nobody waits for what is put on disk.
      } catch (ProblemException e) {
        LOG.debug("The index could not follow", e); // It was said, and is tried again.
      }
    }
  }

  private void followNow() {
    try {
      follow(state.current());
    } finally {
      turn.unlock();
    }
  }

  /** What is gone from the database must not be found. */
  void forget(@Observes RevisionsLost lost) {
    turn.lock();
    try {
      feeding.doubt();
    } finally {
      turn.unlock();
    }
  }

  @PreDestroy
  void end() {
    if (begun) {
      begun = false;
      feeding.end();
    }
  }
}
