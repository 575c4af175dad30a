package fr.clara.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * Two real servers of PostgreSQL: a primary, and a standby that streams from it and is read. The
 * standby begins as a copy of the directory of a primary that is stopped.
 */
public final class ReplicatedPostgresql implements AutoCloseable {

  private static final String USER = "postgres";
  private static final String PRIMARY = "primary";
  private static final String STANDBY = "standby";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int TIMES = 600;
  private static final long PAUSE_MILLISECONDS = 50;

  private final Path directory;
  private EmbeddedPostgres primary;
  private EmbeddedPostgres standby;

  public ReplicatedPostgresql(Path directory) {
    this.directory = directory;
  }

  /**
   * Starts both.
   *
   * @param synchronous whether a commit waits until the standby has it on disk
   */
  public ReplicatedPostgresql start(boolean synchronous) throws IOException {
    start(data(PRIMARY), 0, "").close();
    copy(data(PRIMARY), data(STANDBY));
    primary = start(data(PRIMARY), 0, synchronous ? STANDBY : "");
    Files.createFile(data(STANDBY).resolve("standby.signal"));
    Files.writeString(
        data(STANDBY).resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=127.0.0.1 port=%d user=%s application_name=%s'%n"
            .formatted(primary.getPort(), USER, STANDBY),
        StandardOpenOption.APPEND);
    standby = start(data(STANDBY), 0, "");
    return this;
  }

  private Path data(String name) {
    return directory.resolve(name);
  }

  private EmbeddedPostgres start(Path data, int port, String synchronousStandby)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setLocaleConfig("encoding", "UTF8")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "60")
        .setServerConfig("wal_level", "replica")
        .setServerConfig("hot_standby_feedback", "on")
        .setServerConfig("wal_retrieve_retry_interval", "100ms")
        .setServerConfig("synchronous_standby_names", synchronousStandby)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(PATIENCE)
        .start();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Both, for the driver to find which of them takes writes. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/postgres"
        .formatted(primary.getPort(), standby.getPort());
  }

  public String replicaUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(standby.getPort());
  }

  /** What the service is told of them, which may be answered by either. */
  public Map<String, String> environment() {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        url(),
        "QUARKUS_DATASOURCE_USERNAME",
        USER,
        "QUARKUS_DATASOURCE_PASSWORD",
        USER,
        "CLARA_REPLICAS_JDBC_URL",
        replicaUrl());
  }

  public Connection primary() throws SQLException {
    return connection(primary);
  }

  public Connection standby() throws SQLException {
    return connection(standby);
  }

  private static Connection connection(EmbeddedPostgres server) throws SQLException {
    return DriverManager.getConnection(server.getJdbcUrl(USER, USER), USER, USER);
  }

  /** The standby receives, and shows nothing of it. */
  public void pause() throws SQLException {
    onStandby("select pg_wal_replay_pause()");
  }

  public void resume() throws SQLException {
    onStandby("select pg_wal_replay_resume()");
  }

  /** From here on the standby receives nothing. */
  public void cutOff() throws SQLException {
    onStandby("alter system set primary_conninfo = ''");
    onStandby("select pg_reload_conf()");
  }

  /** Waits until the standby shows all that is written. */
  public void awaitStandby() throws SQLException, InterruptedException {
    String written = text(primary, "select pg_current_wal_lsn()");
    String shows = "select pg_last_wal_replay_lsn() >= '%s'::pg_lsn".formatted(written);
    for (int i = 0; i < TIMES && !text(standby, shows).equals("t"); i++) {
      Thread.sleep(PAUSE_MILLISECONDS);
    }
  }

  private static String text(EmbeddedPostgres server, String query) throws SQLException {
    try (var connection = connection(server);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** As whoever is on duty would. */
  public void promote() throws SQLException {
    onStandby("select pg_promote()");
  }

  private void onStandby(String statement) throws SQLException {
    try (var connection = standby();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  public void killPrimary() throws IOException {
    kill(data(PRIMARY));
  }

  public void killStandby() throws IOException {
    kill(data(STANDBY));
  }

  /** The first process and all that it began, none of which can say anything any more. */
  private static void kill(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).trim()));
    if (server.isPresent()) {
      var workers = server.get().descendants().toList();
      server.get().destroyForcibly();
      workers.forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Override
  public void close() throws IOException {
    kill(data(STANDBY));
    kill(data(PRIMARY));
  }
}
