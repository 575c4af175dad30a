package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.Api;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Begins drafts. */
final class Drafter implements Writer {

  private final List<String> kept = new CopyOnWriteArrayList<>();
  private boolean unsure;

  /** The identifiers of the drafts that were acknowledged. */
  List<String> kept() {
    return List.copyOf(kept);
  }

  @Override
  public void step(Api api) throws IOException, InterruptedException {
    String id = "drafted-" + kept.size();
    String path = "/api/v1/programmes/" + id + "/draft";
    boolean before = unsure;
    unsure = true;
    var answer = api.send("PUT", path, Map.of("acronym", id), "If-None-Match", "*");
    unsure = answer.status() == BUSY && before;
    if (answer.status() != BUSY) {
      assertTrue(answer.status() == 200 || before && answer.status() == 412, answer.whole()::body);
      var draft = answer.status() == 200 ? answer.body() : answer.body().path("current");
      assertEquals(id, draft.at("/input/acronym").asText());
      kept.add(id);
    }
  }
}
