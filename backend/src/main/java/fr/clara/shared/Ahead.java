package fr.clara.shared;

import io.quarkus.arc.Arc;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on some things at the same time, none of them in the transaction of whoever gives them out:
 * while the database is busy with one, another is made ready. What came of them is taken in their
 * order, by whoever gives them out; he waits while there are too many.
 *
 * @param <T> what comes of one
 */
public final class Ahead<T> implements AutoCloseable {

  private final Queue<Future<T>> given = new ArrayDeque<>();
  private final int most;
  private final Consumer<T> taker;
  private final ExecutorService threads;

  /**
   * @param most that are under way at the same time, each of them in a thread
   */
  public Ahead(int most, Consumer<T> taker) {
    this.most = most;
    this.taker = taker;
    this.threads =
        Executors.newFixedThreadPool(
            most,
            task -> {
              var thread = new Thread(task, "ahead");
              thread.setDaemon(true);
              return thread;
            });
  }

  public void give(Callable<T> task) {
    if (given.size() == most) {
      takeOne();
    }
    given.add(threads.submit(() -> inRequest(task)));
  }

  /** Takes all that was given out. */
  public void finish() {
    while (!given.isEmpty()) {
      takeOne();
    }
  }

  private void takeOne() {
    taker.accept(result(given.remove()));
  }

  private static <T> T inRequest(Callable<T> task) throws Exception {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      return task.call();
    } finally {
      request.terminate();
    }
  }

  /** A process that is asked to end leaves what was begun as interrupted: that is no failure. */
  private static <T> T result(Future<T> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw e.getCause() instanceof RuntimeException failure
              ? failure
              : new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What is under way is waited for: nobody else must find it half done. */
  @Override
  public void close() {
    threads.shutdown();
    for (var one : given) {
      try {
        result(one);
      } catch (RuntimeException e) {
        // What failed first has been said.
      }
    }
  }
}
