package fr.clara.running;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service once its PostgreSQL answers: the embedded one, or the one configured. */
@QuarkusMain
public class Main {

  private Main() {}

  public static void main(String... args) {
    try {
      Database.ready();
    } catch (UnreachableDatabase e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    Quarkus.run(args);
  }
}
