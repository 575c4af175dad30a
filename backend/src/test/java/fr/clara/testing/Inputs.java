package fr.clara.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Records as written, of which a test says what it is about and leaves out the rest. */
public final class Inputs {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Inputs() {}

  public static <I> I of(Class<I> input, Map<String, ?> stated) {
    return JSON.convertValue(stated, input);
  }
}
