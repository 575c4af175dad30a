package fr.clara.changes;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;

/**
 * The newest revision of the network that this instance knows of: at once after its own commits,
 * within half a second of another instance's.
 */
@ApplicationScoped
public class Revision {

  private final AtomicLong current = new AtomicLong(-1);
  private final Session session;

  Revision(Session session) {
    this.session = session;
  }

  public long current() {
    if (current.get() < 0) {
      follow();
    }
    return current.get();
  }

  void reached(long revision) {
    current.accumulateAndGet(revision, Math::max);
  }

  @Scheduled(every = "0.5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void follow() {
    reached(session.doReturningWork(ChangeTable::newest));
  }
}
