package fr.clara.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.problem.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The place of a record in a list: its sort key and its id. Opaque to callers, and refused for any
 * other list, filter or sort than the one it was given for.
 */
record Cursor(Object key, String id) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-.{1,30}");

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
        return new Cursor(key(plain(parts.get(1)), type), plain(parts.get(2)));
      }
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      // Not one of ours.
    }
    throw ProblemException.invalidCursor();
  }

  /** Text as the database takes it; a cursor that someone rewrote may hold anything. */
  private static String plain(JsonNode part) {
    String text = part.asText();
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("control characters");
    }
    return text;
  }

  private static Object key(String text, Class<?> type) {
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == BigDecimal.class) {
      return matching(AMOUNT, text, BigDecimal::new);
    }
    return type == Instant.class ? matching(INSTANT, text, Instant::parse) : text;
  }

  /** Numbers and instants within what the columns hold. */
  private static <T> T matching(Pattern shape, String text, Function<String, T> parse) {
    if (!shape.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return parse.apply(text);
  }
}
