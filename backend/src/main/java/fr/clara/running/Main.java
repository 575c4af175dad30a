package fr.clara.running;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.Config;

/**
 * Starts the service once its PostgreSQL answers: the embedded one, or the one configured. Named a
 * command it does that instead.
 */
@QuarkusMain
public class Main {

  private Main() {}

  public static void main(String... args) {
    if (Maintenance.isMeant(args)) {
      System.exit(Maintenance.run(config(), args));
    }
    // Quarkus runs main() once during the build to record classes.
    if (!Boolean.getBoolean("quarkus.appcds.generate")) {
      prepare();
    }
    Quarkus.run(args);
  }

  private static void prepare() {
    Config config = config();
    try {
      Issuer.check(config);
      Database.ready(config);
    } catch (CannotStart e) {
      System.err.println("CLARA cannot start: " + e.getMessage());
      System.exit(1);
    }
  }

  private static Config config() {
    return new SmallRyeConfigBuilder().addDefaultSources().addDefaultInterceptors().build();
  }
}
