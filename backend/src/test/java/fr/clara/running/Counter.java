package fr.clara.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.Api;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Counts in one of two numbers that a record holds, while another counts in the other: whatever one
 * of them overwrote or wrote twice, the next reading shows.
 */
final class Counter implements Writer {

  static final String ID = "counted";

  private static final String PATH = "/api/v1/programmes/" + ID;

  private final int place;
  private volatile int acknowledged;
  private int count;
  private boolean unsure;

  Counter(int place) {
    this.place = place;
  }

  int acknowledged() {
    return acknowledged;
  }

  @Override
  public void step(Api api) throws IOException, InterruptedException {
    var read = api.get(PATH);
    if (read.status() == BUSY) {
      return;
    }
    assertEquals(200, read.status(), read.whole()::body);
    var numbers = read.body().path("acronym").asText().split("-");
    int found = Integer.parseInt(numbers[place]);
    if (unsure && found == count + 1) {
      count++;
    }
    assertEquals(count, found, "A change was lost or made twice");
    numbers[place] = Integer.toString(count + 1);
    unsure = true;
    var content = Map.of("acronym", String.join("-", numbers));
    var answer = api.send("PATCH", PATH, content, "If-Match", read.tag());
    unsure = false;
    assertTrue(List.of(200, 412, BUSY).contains(answer.status()), answer.whole()::body);
    if (answer.status() == 200) {
      count++;
      acknowledged++;
    }
  }
}
