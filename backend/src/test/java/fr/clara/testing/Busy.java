package fr.clara.testing;

import static io.restassured.RestAssured.get;

import io.restassured.path.json.JsonPath;

/** Waits for what the service does in its own time. */
public final class Busy {

  private static final int TIMES = 600;
  private static final long PAUSE_MILLISECONDS = 100;

  private Busy() {}

  /** What an address answers once its {@code state} is no longer that one. */
  public static JsonPath await(String path, String state) {
    for (int i = 0; i < TIMES; i++) {
      var now = get(path).jsonPath();
      if (!now.getString("state").equals(state)) {
        return now;
      }
      pause();
    }
    throw new AssertionError(path + " is still " + state);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
