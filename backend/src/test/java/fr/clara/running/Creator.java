package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clara.testing.Api;
import fr.clara.testing.Inputs;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Creates records, each under a key that is sent until it is answered. */
final class Creator implements Writer {

  private final String name;
  private final List<String> made = new CopyOnWriteArrayList<>();

  Creator(String name) {
    this.name = name;
  }

  /** The identifiers of the records that were acknowledged. */
  List<String> made() {
    return List.copyOf(made);
  }

  @Override
  public void step(Api api) throws IOException, InterruptedException {
    String id = "made-" + name + "-" + made.size();
    var content = Inputs.programme(id, "A");
    var answer = api.send("POST", "/api/v1/programmes", content, "Idempotency-Key", id);
    if (answer.status() != BUSY) {
      assertEquals(201, answer.status(), answer.whole()::body);
      assertEquals(id, answer.body().path("id").asText());
      made.add(id);
    }
  }
}
