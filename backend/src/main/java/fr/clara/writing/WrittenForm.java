package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What of a record is written, from what is shown of it: references become identifiers, and what
 * follows from other records is left out. Nulls are left out, too.
 */
public final class WrittenForm {

  private WrittenForm() {}

  public static ObjectNode of(JsonNode shown, Class<?> input) {
    var written = JsonNodeFactory.instance.objectNode();
    for (var member : InputType.members(input)) {
      JsonNode value = shown.path(member.name());
      if (!value.isMissingNode() && !value.isNull()) {
        written.set(member.name(), value(value, member.type()));
      }
    }
    return written;
  }

  private static JsonNode value(JsonNode shown, InputType type) {
    if (type.list() && shown.isArray()) {
      ArrayNode entries = JsonNodeFactory.instance.arrayNode();
      shown.forEach(entry -> entries.add(value(entry, type.one())));
      return entries;
    }
    if (shown.isObject() && type.target() != null && shown.has("id")) {
      return shown.get("id");
    }
    return shown.isObject() && type.nested() ? of(shown, type.type()) : shown;
  }
}
