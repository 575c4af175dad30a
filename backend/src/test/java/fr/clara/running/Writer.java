package fr.clara.running;

import fr.clara.testing.Api;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Somebody who writes for as long as the test lasts, remembers what was acknowledged, and does not
 * know what became of the rest.
 */
interface Writer {

  int BUSY = 503;

  /**
   * Does the next thing, or finds out what became of the last.
   *
   * @throws IOException when the service is gone
   */
  void step(Api api) throws IOException, InterruptedException;

  static Map<String, ?> programme(String id, String acronym) {
    return Map.of(
        "id",
        id,
        "acronym",
        acronym,
        "name",
        Map.of("fr", "Programme"),
        "sources",
        List.of(Map.of("source", "entretien-quebec", "place", "A")));
  }
}
