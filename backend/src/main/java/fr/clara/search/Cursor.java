package fr.clara.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.problem.ProblemException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * The place of a record in a list: its sort key and its id. Opaque to callers, and refused for any
 * other list, filter or sort than the one it was given for.
 */
record Cursor(Object key, String id) {

  private static final ObjectMapper JSON = new ObjectMapper();

  String encode(String fingerprint) {
    try {
      byte[] text = JSON.writeValueAsBytes(List.of(fingerprint, key.toString(), id));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Cursor decode(String text, String fingerprint, Class<?> type) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.UTF_8));
      JsonNode parts = JSON.readTree(json);
      if (parts.size() == 3 && parts.path(0).asText().equals(fingerprint)) {
        return new Cursor(key(parts.get(1).asText(), type), parts.get(2).asText());
      }
    } catch (java.io.IOException | IllegalArgumentException | DateTimeException e) {
      // Not one of ours.
    }
    throw ProblemException.invalidCursor();
  }

  private static Object key(String text, Class<?> type) {
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(text);
    }
    return type == Instant.class ? Instant.parse(text) : text;
  }
}
