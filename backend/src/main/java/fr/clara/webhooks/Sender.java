package fr.clara.webhooks;

import fr.clara.changes.Revision;
import fr.clara.problem.ProblemException;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sends what webhooks have to say, one message at a time each. A webhook has one place and no more:
 * however slow its target is, or the name server of it, the others have theirs. While a target is
 * waited for, no thread, transaction or connection to the database is.
 */
@ApplicationScoped
class Sender {

  private static final Logger LOG = Logger.getLogger(Sender.class);

  private static final long TICK_MILLISECONDS = 100;

  /** In how many ticks what nobody told us of is found: retries, and what other instances saved. */
  private static final int TICKS_BETWEEN_LOOKS = 10;

  private static final int MOST_CONNECTIONS = 4;

  private final Deliveries deliveries;
  private final Targets targets;
  private final Transport transport;
  private final Leadership leadership;
  private final Revision revision;
  private final Clock clock;

  private final Semaphore turns = new Semaphore(MOST_CONNECTIONS);
  private final Set<String> busy = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(task -> thread(task, "webhooks"));
  private final ExecutorService places =
      Executors.newCachedThreadPool(task -> thread(task, "webhook"));

  private volatile boolean woken;
  private long seen = -1;
  private int ticksSinceLook;

  Sender(
      Deliveries deliveries,
      Targets targets,
      Transport transport,
      Leadership leadership,
      Revision revision,
      Clock clock) {
    this.deliveries = deliveries;
    this.targets = targets;
    this.transport = transport;
    this.leadership = leadership;
    this.revision = revision;
    this.clock = clock;
  }

  private static Thread thread(Runnable task, String name) {
    var thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  void start(@Observes StartupEvent event) {
    ticks.scheduleWithFixedDelay(
        this::tick, TICK_MILLISECONDS, TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    ticks.shutdownNow();
    places.shutdownNow();
    leadership.release();
  }

  /** Something may be due that was not a moment ago. */
  void wake() {
    woken = true;
  }

  /** Whoever is not told of anything looks once a second. */
  private void tick() {
    try {
      long newest = revision.current();
      if (woken || newest > seen || ++ticksSinceLook >= TICKS_BETWEEN_LOOKS) {
        woken = false;
        ticksSinceLook = 0;
        leadership.due(clock.instant()).forEach(this::begin);
        seen = newest;
      }
    } catch (SQLException | RuntimeException e) {
      if (!ticks.isShutdown()) {
        LOG.warnf("What webhooks have to send could not be read: %s", e.getMessage());
      }
    }
  }

  private void begin(String webhook) {
    if (busy.add(webhook)) {
      inPlace(webhook, () -> advance(webhook));
    }
  }

  /** Sends the next message of a webhook, and so on until nothing is due. */
  private void advance(String webhook) {
    var message = leadership.isHeld() ? inTurn(() -> deliveries.next(webhook)) : null;
    if (message == null) {
      busy.remove(webhook);
      return;
    }
    send(message)
        .onSuccess(
            attempt ->
                inPlace(
                    webhook,
                    () -> {
                      inTurn(
                          () -> {
                            deliveries.record(message, attempt);
                            return null;
                          });
                      advance(webhook);
                    }));
  }

  /** However many webhooks there are, the database's connections are there for others, too. */
  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  /**
   * Sends a message that tells of no change, beside those that do.
   *
   * @throws ProblemException 429 while another of the webhook is under way
   */
  Future<Attempt> ping(Message message) {
    String place = "ping of " + message.webhook();
    if (!busy.add(place)) {
      throw ProblemException.tooManyRequests();
    }
    var over = Promise.<Attempt>promise();
    inPlace(place, () -> send(message).onComplete(over));
    return over.future().onComplete(done -> busy.remove(place));
  }

  /** Sends a message once; never fails. The name is resolved on the thread of the caller. */
  private Future<Attempt> send(Message message) {
    try {
      var target = targets.resolve(message.url());
      return transport.post(target, message.headers(clock.instant()), message.body());
    } catch (Targets.Refused e) {
      return Future.succeededFuture(Attempt.failed(e.failure()));
    }
  }

  /** Whatever goes wrong, the place is free again: the message is sent anew when it is found. */
  private void inPlace(String webhook, Runnable work) {
    try {
      places.execute(
          () -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
              work.run();
            } catch (RuntimeException e) {
              busy.remove(webhook);
              LOG.warnf("Webhook %s could not go on: %s", webhook, e.getMessage());
            } finally {
              request.terminate();
            }
          });
    } catch (RejectedExecutionException e) {
      busy.remove(webhook);
    }
  }
}
