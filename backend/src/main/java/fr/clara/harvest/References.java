package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import java.util.function.BiConsumer;

/** Finds what records name: {@code {id, kind, label}} wherever it is in one. */
final class References {

  private References() {}

  static void in(JsonNode value, BiConsumer<Kind, String> consumer) {
    if (isReference(value)) {
      consumer.accept(kind(value), id(value));
      return;
    }
    for (var part : value) {
      in(part, consumer);
    }
  }

  static Kind kind(JsonNode reference) {
    return Kind.of(reference.path("kind").asText());
  }

  static String id(JsonNode reference) {
    return reference.path("id").asText();
  }

  private static boolean isReference(JsonNode value) {
    return value.has("id") && value.has("label") && kind(value) != null;
  }
}
