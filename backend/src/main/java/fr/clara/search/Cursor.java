package fr.clara.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The place of a record in a list: its sort key and its id. Opaque to callers, and refused for any
 * other list, filter or sort than the one it was given for.
 */
record Cursor(String key, String id) {

  private static final ObjectMapper JSON = new ObjectMapper();

  String encode(String fingerprint) {
    try {
      byte[] text = JSON.writeValueAsBytes(List.of(seal(fingerprint), key, id));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells a cursor that someone rewrote from one that was given. */
  private String seal(String fingerprint) {
    return Integer.toHexString(List.of(fingerprint, key, id).hashCode());
  }

  static Cursor decode(String text, String fingerprint) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.UTF_8));
      JsonNode parts = JSON.readTree(json);
      var cursor = new Cursor(parts.path(1).asText(), parts.path(2).asText());
      if (parts.size() == 3 && parts.path(0).asText().equals(cursor.seal(fingerprint))) {
        return cursor;
      }
    } catch (IOException | IllegalArgumentException e) {
      // Not one of ours.
    }
    throw ProblemException.invalidCursor();
  }

  /** How many hits came before, where the order is by relevance. */
  int offset() {
    try {
      int offset = Integer.parseInt(key);
      if (offset > 0) {
        return offset;
      }
    } catch (NumberFormatException e) {
      // Not one of ours.
    }
    throw ProblemException.invalidCursor();
  }
}
