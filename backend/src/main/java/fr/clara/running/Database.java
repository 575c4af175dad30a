package fr.clara.running;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;

/** Decides, before Quarkus starts, which PostgreSQL the service uses. */
final class Database {

  static final String URL = "quarkus.datasource.jdbc.url";
  static final String USERNAME = "quarkus.datasource.username";
  static final String PASSWORD = "quarkus.datasource.password";

  private static final String EMBEDDED_ACCOUNT = "postgres";

  private Database() {}

  static void ready(Config config) throws CannotStart {
    var external = config.getOptionalValue(URL, String.class);
    if (external.isPresent()) {
      reach(external.get(), config);
    } else {
      int port = embed(config, false);
      System.setProperty(URL, url(port));
      System.setProperty(USERNAME, EMBEDDED_ACCOUNT);
      System.setProperty(PASSWORD, EMBEDDED_ACCOUNT);
    }
  }

  /**
   * The same database, for work beside the service or without it.
   *
   * @param shared whether the service may be running on an embedded one
   */
  static DataSource open(Config config, boolean shared) throws CannotStart {
    var external = config.getOptionalValue(URL, String.class);
    return external.isPresent()
        ? reach(external.get(), config)
        : source(url(embed(config, shared)), EMBEDDED_ACCOUNT, EMBEDDED_ACCOUNT);
  }

  private static String url(int port) {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  private static PGSimpleDataSource source(String url, String username, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setTargetServerType("primary");
    source.setConnectTimeout(5);
    source.setLoginTimeout(10);
    if (username != null) {
      source.setUser(username);
    }
    if (password != null) {
      source.setPassword(password);
    }
    return source;
  }

  private static DataSource reach(String url, Config config) throws CannotStart {
    var source =
        source(
            url,
            config.getOptionalValue(USERNAME, String.class).orElse(null),
            config.getOptionalValue(PASSWORD, String.class).orElse(null));
    try {
      source.getConnection().close();
      return source;
    } catch (SQLException e) {
      throw new CannotStart(
          "PostgreSQL at "
              + withoutParameters(url)
              + " does not let it in ("
              + e.getMessage()
              + "). Check QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
              + " QUARKUS_DATASOURCE_PASSWORD.",
          e);
    }
  }

  /** The parameters of a JDBC URL may hold a password. */
  private static String withoutParameters(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  /** Returns the port of the embedded server, which is started unless it may be shared and runs. */
  private static int embed(Config config, boolean shared) throws CannotStart {
    Path directory =
        Path.of(config.getOptionalValue("clara.data.directory", String.class).orElse("data"))
            .toAbsolutePath();
    var server = new EmbeddedPostgresql(directory);
    try {
      var running = shared ? server.running() : OptionalInt.empty();
      return running.isPresent() ? running.getAsInt() : server.start();
    } catch (IOException | IllegalStateException e) {
      throw new CannotStart(
          "its embedded PostgreSQL in "
              + directory
              + " did not start ("
              + e.getMessage()
              + "). Another PostgreSQL is used when QUARKUS_DATASOURCE_JDBC_URL,"
              + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD are set.",
          e);
    }
  }
}
