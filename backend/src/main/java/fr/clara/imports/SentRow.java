package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Fault;
import java.util.List;
import java.util.Map;

/**
 * A row as it was sent: cells by column, or a JSON object, or something that cannot be read.
 *
 * @param number its number as spreadsheets count, headings included
 * @param cells null when it has none
 * @param object null when it is none
 * @param faults why it cannot be read, none when it can
 */
public record SentRow(int number, Map<String, String> cells, JsonNode object, List<Fault> faults) {

  static SentRow of(int number, Map<String, String> cells) {
    return new SentRow(number, cells, null, List.of());
  }

  static SentRow of(int number, JsonNode object) {
    return new SentRow(number, null, object, List.of());
  }

  static SentRow unreadable(int number, String key) {
    return new SentRow(number, null, null, List.of(Fault.at("", key)));
  }

  /** The identifier that it names, null when it names none. */
  String id() {
    if (cells == null && object == null) {
      return null;
    }
    String id = cells == null ? object.path("id").asText("") : cells.getOrDefault("id", "");
    return id.isBlank() ? null : id.strip();
  }
}
