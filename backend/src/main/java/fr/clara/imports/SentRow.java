package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Fault;
import java.util.Map;

/**
 * A row as it was sent: cells by column, or a JSON object, or something that cannot be read.
 *
 * @param number its number as spreadsheets count, headings included
 */
record SentRow(int number, Map<String, String> cells, JsonNode object, Fault unreadable) {

  static SentRow of(int number, Map<String, String> cells) {
    return new SentRow(number, cells, null, null);
  }

  static SentRow of(int number, JsonNode object) {
    return new SentRow(number, null, object, null);
  }

  static SentRow unreadable(int number, String key) {
    return new SentRow(number, null, null, Fault.at("", key));
  }

  /** The identifier that it names, null when it names none. */
  String id() {
    if (unreadable != null) {
      return null;
    }
    String id = cells == null ? object.path("id").asText("") : cells.getOrDefault("id", "");
    return id.isBlank() ? null : id.strip();
  }
}
