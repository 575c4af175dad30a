package fr.clara.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Records as written, of which a test says what it is about and leaves out the rest. */
public final class Inputs {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Inputs() {}

  public static <I> I of(Class<I> input, Map<String, ?> stated) {
    return JSON.convertValue(stated, input);
  }

  /** A programme as the API takes it. */
  public static Map<String, ?> programme(String id, String acronym) {
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
