package fr.clara.imports;

import io.quarkus.arc.Arc;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Works on the imports of this instance, one at a time. */
@ApplicationScoped
class ImportQueue {

  private static final Logger LOG = Logger.getLogger(ImportQueue.class);
  private static final long PATIENCE_SECONDS = 5;

  private final AtomicInteger waiting = new AtomicInteger();
  private final ImportWork work;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            var thread = new Thread(task, "imports");
            thread.setDaemon(true);
            return thread;
          });

  ImportQueue(ImportWork work) {
    this.work = work;
  }

  /** Keeps what is sent until it is checked. */
  static Path keep(InputStream table) throws IOException {
    Path file = Files.createTempFile("clara-import", null);
    try {
      Files.copy(table, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  void check(long id, SentFile file) {
    submit(
        () -> {
          work.check(id, file);
          forget(file.path());
        });
  }

  void apply(long id, String role, String account) {
    submit(() -> work.apply(id, role, account));
  }

  /** How many are worked on or wait for it. */
  int size() {
    return waiting.get();
  }

  private void submit(Runnable task) {
    waiting.incrementAndGet();
    worker.execute(
        () -> {
          var request = Arc.container().requestContext();
          request.activate();
          try {
            task.run();
          } catch (RuntimeException e) {
            LOG.error("An import failed", e);
          } finally {
            request.terminate();
            waiting.decrementAndGet();
          }
        });
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warnf("A table that was sent in could not be removed: %s", e.getMessage());
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    worker.shutdownNow();
    worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
