package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.clara.shared.LocalizedText;
import fr.clara.transfer.Column;
import fr.clara.writing.InputType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Puts the cells of a row together again to what they were a flat picture of. */
final class Cells {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private Cells() {}

  /**
   * The value of a place, null when its cells are empty.
   *
   * @param column the column of the place, of which those of inner places begin
   * @param cell the text in a column, empty when there is none
   */
  static JsonNode value(InputType type, String column, UnaryOperator<String> cell) {
    if (type.list()) {
      return list(type, column, cell);
    }
    if (type.type() == LocalizedText.class) {
      return text(column, cell);
    }
    return type.nested()
        ? object(type.type(), column, cell)
        : plain(type.type(), cell.apply(column));
  }

  private static JsonNode list(InputType type, String column, UnaryOperator<String> cell) {
    var split = new HashMap<String, List<String>>();
    int most = 0;
    for (String name : columns(type, column).toList()) {
      String text = cell.apply(name);
      List<String> entries = text.isBlank() ? List.of() : Column.split(text);
      split.put(name, entries);
      most = Math.max(most, entries.size());
    }
    ArrayNode entries = JSON.arrayNode();
    for (int i = 0; i < most; i++) {
      int place = i;
      JsonNode entry = value(type.one(), column, name -> entry(split.get(name), place));
      entries.add(entry == null ? JSON.nullNode() : entry);
    }
    return entries.isEmpty() ? null : entries;
  }

  private static String entry(List<String> entries, int place) {
    return place < entries.size() ? entries.get(place) : "";
  }

  /** The columns of a place that hold values. */
  static Stream<String> columns(InputType type, String column) {
    if (type.type() == LocalizedText.class) {
      return LANGUAGES.stream().map(language -> column + "." + language);
    }
    return type.nested()
        ? InputType.members(type.type()).stream()
            .flatMap(member -> columns(member.type(), column + "." + member.name()))
        : Stream.of(column);
  }

  private static JsonNode text(String column, UnaryOperator<String> cell) {
    ObjectNode texts = JSON.objectNode();
    for (String language : LANGUAGES) {
      String text = cell.apply(column + "." + language);
      if (!text.isBlank()) {
        texts.put(language, text);
      }
    }
    return texts.isEmpty() ? null : texts;
  }

  private static JsonNode object(Class<?> type, String column, UnaryOperator<String> cell) {
    ObjectNode object = JSON.objectNode();
    for (var member : InputType.members(type)) {
      JsonNode value = value(member.type(), column + "." + member.name(), cell);
      if (value != null) {
        object.set(member.name(), value);
      }
    }
    return object.isEmpty() ? null : object;
  }

  /** What is no number stays a text, which the check of the record refuses in words. */
  private static JsonNode plain(Class<?> type, String text) {
    if (text.isBlank()) {
      return null;
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true".equals(text) || "false".equals(text)
          ? BooleanNode.valueOf(Boolean.parseBoolean(text))
          : TextNode.valueOf(text);
    }
    return isNumber(type) ? number(type, text.strip()) : TextNode.valueOf(text);
  }

  private static boolean isNumber(Class<?> type) {
    return type == BigDecimal.class || type == int.class || type == Integer.class;
  }

  private static JsonNode number(Class<?> type, String text) {
    try {
      return type == BigDecimal.class
          ? DecimalNode.valueOf(new BigDecimal(text))
          : JSON.numberNode(new BigDecimal(text).intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return TextNode.valueOf(text);
    }
  }
}
