package fr.clara.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many who do something at the same moment, each in a thread of their own. */
public final class AtOnce {

  private static final long PATIENCE_SECONDS = 120;

  private AtOnce() {}

  /** Lets each begin when all are ready, and gives what each found. */
  public static <T> List<T> run(int number, IntFunction<Callable<T>> each) throws Exception {
    var ready = new CyclicBarrier(number);
    var threads = Executors.newFixedThreadPool(number);
    try {
      var running = new ArrayList<Future<T>>();
      for (int i = 0; i < number; i++) {
        var one = each.apply(i);
        running.add(
            threads.submit(
                () -> {
                  ready.await();
                  return one.call();
                }));
      }
      var found = new ArrayList<T>();
      for (var one : running) {
        found.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      return found;
    } finally {
      threads.shutdownNow();
    }
  }
}
