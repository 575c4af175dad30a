package fr.clara.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** One example request and its answer for each operation, as a test has checked them. */
public final class Examples {

  /** An example: the path and query asked for, and what came back. */
  public record Example(String request, Object answer) {}

  private static final String FILE = "/examples.json";

  private Examples() {}

  /** The examples by operation id. */
  public static Map<String, Example> all() {
    try (var file = Examples.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readValue(file, new TypeReference<Map<String, Example>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
