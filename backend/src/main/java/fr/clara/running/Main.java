package fr.clara.running;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.eclipse.microprofile.config.Config;

/** Starts the service once its PostgreSQL answers: the embedded one, or the one configured. */
@QuarkusMain
public class Main {

  private Main() {}

  public static void main(String... args) {
    // Quarkus runs main() once during the build to record classes.
    if (!Boolean.getBoolean("quarkus.appcds.generate")) {
      prepare();
    }
    Quarkus.run(args);
  }

  private static void prepare() {
    Config config =
        new SmallRyeConfigBuilder().addDefaultSources().addDefaultInterceptors().build();
    try {
      Issuer.check(config);
      Database.ready(config);
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
