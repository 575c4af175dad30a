package fr.clara.running;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** Decides, before Quarkus starts, which PostgreSQL the service uses. */
final class Database {

  static final String URL = "quarkus.datasource.jdbc.url";
  static final String USERNAME = "quarkus.datasource.username";
  static final String PASSWORD = "quarkus.datasource.password";

  private Database() {}

  static void ready(Config config) throws CannotStart {
    var external = config.getOptionalValue(URL, String.class);
    if (external.isPresent()) {
      reach(external.get(), config);
    } else {
      embed(config);
    }
  }

  private static void reach(String url, Config config) throws CannotStart {
    var login = new Properties();
    config.getOptionalValue(USERNAME, String.class).ifPresent(v -> login.put("user", v));
    config.getOptionalValue(PASSWORD, String.class).ifPresent(v -> login.put("password", v));
    login.put("targetServerType", "primary");
    login.put("connectTimeout", "5");
    login.put("loginTimeout", "10");
    try {
      DriverManager.getConnection(url, login).close();
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

  private static void embed(Config config) throws CannotStart {
    Path directory =
        Path.of(config.getOptionalValue("clara.data.directory", String.class).orElse("data"))
            .toAbsolutePath();
    try {
      int port = new EmbeddedPostgresql(directory).start();
      System.setProperty(URL, "jdbc:postgresql://localhost:" + port + "/postgres");
      System.setProperty(USERNAME, "postgres");
      System.setProperty(PASSWORD, "postgres");
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
