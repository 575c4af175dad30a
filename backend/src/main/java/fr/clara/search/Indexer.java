package fr.clara.search;

import fr.clara.changes.Build;
import fr.clara.changes.ChangedRecords;
import fr.clara.changes.Moments;
import fr.clara.changes.State;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Brings the index to the state of the network, from wherever it is: after a write, at the start,
 * or from nothing. Applying a change twice does no harm, so what is on disk may lag behind.
 */
@ApplicationScoped
class Indexer {

  private static final Logger LOG = Logger.getLogger(Indexer.class);

  /** Records read and indexed at once. */
  private static final int AT_ONCE = 500;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST_SECONDS = 7_200;
  private static final int WORTH_SAYING = 1_000;

  private final Index index;
  private final Listings listings;
  private final State state;
  private final ChangedRecords changed;
  private final Instance<Moments> moments;
  private final Session session;
  private final Build build;
  private final ReentrantLock turn = new ReentrantLock();

  private volatile Reached reached;
  private volatile long caughtUp;
  private Reached kept;

  Indexer(
      Index index,
      Listings listings,
      State state,
      ChangedRecords changed,
      Instance<Moments> moments,
      Session session,
      Build build) {
    this.index = index;
    this.listings = listings;
    this.state = state;
    this.changed = changed;
    this.moments = moments;
    this.session = session;
    this.build = build;
  }

  /** After the loading of own data, before the first request. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
    turn.lock();
    try {
      reached = resumable(index.reached());
      kept = reached;
      follow(state.current());
    } finally {
      turn.unlock();
    }
  }

  /** What the index holds goes on from there, or from nothing when it cannot be trusted. */
  private Reached resumable(Reached mark) {
    if (mark.revision() > 0 && mark.build().equals(build.name()) && known(mark)) {
      return mark;
    }
    index.clear();
    return Reached.nothing();
  }

  /** Another database, or an older state of this one, tells other things under that number. */
  private boolean known(Reached mark) {
    return mark.at().equals(changed.at(mark.revision()));
  }

  /**
   * The network's state now, which the index holds on return.
   *
   * @throws ProblemException when too much was written just before to wait for
   */
  State.Current now() {
    // Outside of any transaction: who waits must not keep a connection from who is waited for.
    return QuarkusTransaction.suspendingExisting().call(this::reach);
  }

  private State.Current reach() {
    var wanted = state.current();
    if (!holds(wanted)) {
      await(wanted);
    }
    return wanted;
  }

  private void await(State.Current wanted) {
    try {
      if (!turn.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw ProblemException.searchBehind();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.searchBehind();
    }
    try {
      if (!holds(wanted)) {
        follow(state.current()); // For all who wait, too.
      }
    } finally {
      turn.unlock();
    }
  }

  private boolean holds(State.Current wanted) {
    var mark = reached;
    return mark != null
        && mark.revision() >= wanted.revision()
        && mark.moment().equals(wanted.moment());
  }

  /** The revision that searches see, 0 before the start is over. */
  long revision() {
    var mark = reached;
    return mark == null ? 0 : mark.revision();
  }

  /** How long ago the index was known to hold all there was: it is looked at every two seconds. */
  Duration behind() {
    return Duration.ofNanos(System.nanoTime() - caughtUp);
  }

  private void follow(State.Current wanted) {
    if (holds(wanted)) {
      caughtUp = System.nanoTime();
      return;
    }
    forgetErased(wanted);
    try {
      Instant at =
          QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> apply(wanted));
      index.show();
      reached = new Reached(Reached.KEY, wanted.revision(), at, wanted.moment(), build.name());
      caughtUp = System.nanoTime();
    } catch (RuntimeException e) {
      if (reached.revision() == 0) {
        index.clear(); // What was added from nothing would be added twice.
      }
      throw e;
    }
  }

  /** What is deleted from an index stays in its files: after an erasure all of them are new. */
  private void forgetErased(State.Current wanted) {
    if (reached.revision() > 0 && changed.erased(reached.revision(), wanted.revision())) {
      index.forget();
      reached = Reached.nothing();
    }
  }

  /** Applies what the index lacks and returns when the last of it was written. */
  private Instant apply(State.Current wanted) {
    int count = changed.each(reached.revision(), wanted.revision(), AT_ONCE, this::index);
    if (count >= WORTH_SAYING) {
      LOG.infof("Indexed %d records", count);
    }
    if (reached.revision() > 0 && !reached.moment().equals(wanted.moment())) {
      moments.forEach(each -> changed.each(each.kind(), AT_ONCE, this::index));
    }
    return changed.at(wanted.revision());
  }

  private void index(Kind kind, List<String> ids) {
    index(listings.of(kind), ids);
  }

  private <E extends NetworkRecord> void index(Listing<E, ?> listing, List<String> ids) {
    var records = session.findMultiple(listing.entity(), ids);
    boolean first = reached.revision() == 0;
    index.change(
        plan -> {
          for (int i = 0; i < ids.size(); i++) {
            E record = records.get(i);
            if (record == null) {
              plan.purge(IndexedRecord.class, IndexedRecord.key(listing.kind(), ids.get(i)), null);
            } else if (first) {
              plan.add(IndexedRecord.of(listing, record));
            } else {
              plan.addOrUpdate(IndexedRecord.of(listing, record));
            }
          }
        });
    session.clear();
  }

  /** On disk the documents come first: a mark that is there is always true. */
  @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void keepUp() {
    // A start may take longer than the first delay.
    if (reached != null && turn.tryLock()) {
      try {
        follow(state.current());
      } finally {
        turn.unlock();
      }
      keep();
    }
  }

  private synchronized void keep() {
    var mark = reached;
    if (!mark.equals(kept) && mark.revision() > 0) {
      index.keep();
      index.change(plan -> plan.addOrUpdate(mark));
      kept = mark;
    }
  }

  @PreDestroy
  void end() {
    if (reached != null) {
      keep();
    }
  }
}
