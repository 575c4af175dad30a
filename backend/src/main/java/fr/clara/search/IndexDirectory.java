package fr.clara.search;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The directory of a process's own index. Processes that share a data directory each have one: the
 * first that no other holds is taken, so that the usual single process finds its own again.
 */
final class IndexDirectory implements AutoCloseable {

  private static final int MOST = 64;

  private final Path path;
  private final FileChannel lock;

  private IndexDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static IndexDirectory below(Path data) {
    try {
      Path all = Files.createDirectories(data.resolve("index").toAbsolutePath());
      for (int number = 0; number < MOST; number++) {
        var lock = FileChannel.open(all.resolve(number + ".lock"), CREATE, WRITE);
        if (lock.tryLock() != null) {
          return new IndexDirectory(all.resolve(Integer.toString(number)), lock);
        }
        lock.close();
      }
      throw new IllegalStateException(MOST + " processes already have their index in " + all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  /** Deletes what it holds. */
  void clear() {
    if (!Files.exists(path)) {
      return;
    }
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
