package fr.clara.running;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.quarkus.runtime.Application;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL kept in a directory: {@code pg} holds the data, {@code pg-bin} the unpacked
 * server. What was committed survives the end of the process by any signal.
 */
final class EmbeddedPostgresql {

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration LONGEST_END = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofSeconds(20);

  private final Path directory;
  private final Path data;

  EmbeddedPostgresql(Path directory) {
    this.directory = directory;
    this.data = directory.resolve("pg");
  }

  /**
   * Starts the server and returns its port on the loopback interface.
   *
   * @throws IllegalStateException when another process uses the directory
   */
  int start() throws IOException {
    Files.createDirectories(data);
    FileChannel lock = lock();
    endOrphan();
    // The library's own defaults trade durability for speed: the last value given wins.
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(directory.resolve("pg-bin").toFile())
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "60")
            .setLocaleConfig("locale-provider", "icu")
            .setLocaleConfig("icu-locale", "fr")
            .setLocaleConfig("encoding", "UTF8")
            .setPGStartupWait(START)
            .setRegisterShutdownHook(false)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopLast(server, lock), "postgresql"));
    return server.getPort();
  }

  /**
   * The port of the server that another process has started here; none where none has.
   *
   * @throws IllegalStateException where nothing was ever kept, or that process is not ready
   */
  OptionalInt running() throws IOException {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      throw new IllegalStateException("nothing is kept there");
    }
    try (var channel = FileChannel.open(lockFile(), CREATE, WRITE)) {
      if (channel.tryLock() != null) {
        return OptionalInt.empty();
      }
    }
    // As PostgreSQL writes it: process, directory, start, port, ..., state.
    var lines = Files.exists(pidFile()) ? Files.readAllLines(pidFile()) : List.<String>of();
    if (lines.size() < 8 || !lines.get(7).trim().equals("ready")) {
      throw new IllegalStateException("the service is starting or stopping: try again");
    }
    return OptionalInt.of(Integer.parseInt(lines.get(3).trim()));
  }

  private Path lockFile() {
    return directory.resolve("pg.lock");
  }

  private Path pidFile() {
    return data.resolve("postmaster.pid");
  }

  /** The operating system frees the lock however this process ends. */
  private FileChannel lock() throws IOException {
    FileChannel channel = FileChannel.open(lockFile(), CREATE, WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new IllegalStateException("another instance already uses " + directory);
    }
    return channel;
  }

  /** Requests that are under way when the process is asked to end need the database, too. */
  private static void stopLast(EmbeddedPostgres server, FileChannel lock) {
    Application service = Application.currentApplication();
    if (service != null) {
      awaitEnd(service);
    }
    try (lock) {
      server.close();
    } catch (IOException e) {
      System.err.println("The embedded PostgreSQL was not stopped: " + e.getMessage());
    }
  }

  private static void awaitEnd(Application service) {
    var end = new Thread(service::awaitShutdown, "end of the service");
    end.setDaemon(true);
    end.start();
    try {
      end.join(LONGEST_END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * A server that outlived a killed JVM is stopped; the file naming a dead one is removed, because
   * its number may by now belong to another process and PostgreSQL would wait for it.
   */
  private void endOrphan() throws IOException {
    if (!Files.exists(pidFile())) {
      return;
    }
    var lines = Files.readAllLines(pidFile());
    if (!lines.isEmpty()) {
      ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
          .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
          .ifPresent(EmbeddedPostgresql::stop);
    }
    Files.deleteIfExists(pidFile());
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      server.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
