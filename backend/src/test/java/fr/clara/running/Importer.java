package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.Api;
import java.io.IOException;
import java.util.List;

/** Sends in one table after another, and applies again what was interrupted. */
final class Importer implements Writer {

  static final int ROWS = 2_000;

  private static final long PAUSE_MILLISECONDS = 50;

  private String at;
  private boolean ordered;
  private String last = "";
  private volatile String state = "";
  private volatile int applied;
  private volatile int interrupted;

  /** Where the present table stands. */
  String state() {
    return state;
  }

  /** How many tables were acknowledged to be applied. */
  int applied() {
    return applied;
  }

  /** How often one was found interrupted. */
  int interrupted() {
    return interrupted;
  }

  @Override
  public void step(Api api) throws IOException, InterruptedException {
    if (at == null) {
      send(api);
      return;
    }
    var read = api.get(at);
    if (read.status() == BUSY) {
      return;
    }
    assertEquals(200, read.status(), read.whole()::body);
    state = read.body().path("state").asText();
    if (state.equals("interrupted") && !last.equals(state)) {
      interrupted++;
    }
    last = state;
    switch (state) {
      case "checking", "applying" -> Thread.sleep(PAUSE_MILLISECONDS);
      case "checked" -> order(api);
      case "interrupted" -> resume(api);
      case "applied" -> finish();
      default -> throw new AssertionError(read.whole().body());
    }
  }

  private void send(Api api) throws IOException, InterruptedException {
    var table = new StringBuilder("id,name.fr,sources.source,sources.place\n");
    for (int row = 0; row < ROWS; row++) {
      table.append("sent-%d-%d,Programme,entretien-quebec,A\n".formatted(applied, row));
    }
    var answer =
        api.sendText("POST", "/api/v1/imports?kind=programmes", "text/csv", table.toString());
    if (answer.status() != BUSY) {
      assertEquals(202, answer.status(), answer.whole()::body);
      at = "/api/v1/imports/" + answer.body().path("id").asLong();
    }
  }

  private void order(Api api) throws IOException, InterruptedException {
    ordered = true;
    var answer = api.send("POST", at + "/application", null);
    assertTrue(List.of(202, BUSY).contains(answer.status()), answer.whole()::body);
  }

  /** Nothing of it is there; what was not checked to its end is sent anew. */
  private void resume(Api api) throws IOException, InterruptedException {
    for (int row : List.of(0, ROWS - 1)) {
      assertEquals(404, api.get("/api/v1/programmes/sent-%d-%d".formatted(applied, row)).status());
    }
    if (ordered) {
      order(api);
    } else {
      at = null;
    }
  }

  private void finish() {
    applied++;
    at = null;
    ordered = false;
  }
}
