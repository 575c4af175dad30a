package fr.clara.search;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import fr.clara.shared.Directories;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        var taken = take(all, number);
        if (taken != null) {
          return taken;
        }
      }
      throw new IllegalStateException(MOST + " processes already have their index in " + all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The directory of that number, null when a process has it. */
  private static IndexDirectory take(Path all, int number) throws IOException {
    var lock = FileChannel.open(all.resolve(number + ".lock"), CREATE, WRITE);
    if (held(lock)) {
      lock.close();
      return null;
    }
    return new IndexDirectory(all.resolve(Integer.toString(number)), lock);
  }

  /** Whether a process has the lock: another one, or this one. */
  private static boolean held(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Deletes what processes that are gone have left in theirs. */
  void clearAbandoned() {
    try {
      for (int number = 0; number < MOST; number++) {
        Path other = path.resolveSibling(Integer.toString(number));
        if (!other.equals(path) && Files.exists(other)) {
          clearAbandoned(number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clearAbandoned(int number) throws IOException {
    try (var abandoned = take(path.getParent(), number)) {
      if (abandoned != null) {
        abandoned.clear();
      }
    }
  }

  Path path() {
    return path;
  }

  /** What its files take; those that go meanwhile count as none. */
  long bytes() {
    try (var files = Files.walk(path)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** Deletes what it holds. */
  void clear() {
    try {
      Directories.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
