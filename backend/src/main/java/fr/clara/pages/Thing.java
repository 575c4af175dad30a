package fr.clara.pages;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something as schema.org describes it; what is not known is left out. */
final class Thing {

  private final Map<String, Object> statements = new LinkedHashMap<>();

  private Thing() {}

  /** Something of a type that schema.org names. */
  static Thing of(String type) {
    return new Thing().with("@type", type);
  }

  /** The first of its statements says whose words they are. */
  Thing inContext() {
    var whole = new Thing().with("@context", "https://schema.org");
    whole.statements.putAll(statements);
    return whole;
  }

  Thing with(String property, Object value) {
    if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
      statements.put(property, value);
    }
    return this;
  }

  @JsonValue
  Map<String, Object> statements() {
    return statements;
  }
}
