package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.shared.LocalizedText;
import fr.clara.transfer.Column;
import fr.clara.transfer.CsvWriter;
import fr.clara.transfer.XlsxWriter;
import fr.clara.writing.InputType;
import fr.clara.writing.Written;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a record is to state once a row has been taken in: what the row does not speak of stays. A
 * cell that holds what the export of the record holds is no change, whatever the export leaves out.
 */
final class Merge {

  private final List<InputType.Member> members;

  /** The columns of each member, by its name. */
  private final Map<String, List<String>> columns = new HashMap<>();

  private final Map<String, Column> exported;

  Merge(Written<?, ?> kind) {
    this.members = InputType.members(kind.input());
    members.forEach(m -> columns.put(m.name(), Cells.columns(m.type(), m.name()).toList()));
    this.exported =
        Column.of(kind.listing().shape()).stream()
            .collect(Collectors.toMap(Column::name, Function.identity()));
  }

  /** The columns that a table may have. */
  boolean knows(String column) {
    return exported.containsKey(column);
  }

  /** The columns that say something of a record, in their order. */
  List<String> columns() {
    return members.stream().flatMap(m -> columns.get(m.name()).stream()).toList();
  }

  /**
   * The written form that a row makes of a record.
   *
   * @param written what is written of the record now, empty when there is none
   * @param shown what is shown of it, null when there is none
   */
  ObjectNode apply(SentRow row, ObjectNode written, Object shown) {
    return row.cells() == null
        ? applyObject(row.object(), written)
        : applyCells(row.cells(), written, shown);
  }

  private static ObjectNode applyObject(JsonNode object, ObjectNode written) {
    ObjectNode merged = written.deepCopy();
    object
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                merged.remove(member.getKey());
              } else {
                merged.set(member.getKey(), member.getValue());
              }
            });
    return merged;
  }

  private ObjectNode applyCells(Map<String, String> cells, ObjectNode written, Object shown) {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    for (var member : members) {
      JsonNode before = written.get(member.name());
      JsonNode after =
          speaksOf(member, cells, shown) ? value(member, cells, before, shown) : before;
      if (after != null) {
        merged.set(member.name(), after);
      }
    }
    return merged;
  }

  /** Whether a cell of the member holds something else than the export does. */
  private boolean speaksOf(InputType.Member member, Map<String, String> cells, Object shown) {
    for (String column : columns.get(member.name())) {
      String cell = cells.get(column);
      if (cell != null && !same(cell, now(column, shown))) {
        return true;
      }
    }
    return false;
  }

  private String now(String column, Object shown) {
    return shown == null ? "" : exported.get(column).text(shown);
  }

  private static boolean same(String cell, String text) {
    return cell.equals(text)
        || cell.equals(CsvWriter.guarded(text))
        || cell.strip().equals(text.strip())
        || text.length() > XlsxWriter.LONGEST_CELL && text.startsWith(cell) && !cell.isEmpty()
        || sameNumber(cell, text);
  }

  private static boolean sameNumber(String cell, String text) {
    if (!endsAsNumber(text)) {
      return false; // Nearly all: it costs a lot to fail at reading a number.
    }
    try {
      return new BigDecimal(cell.strip()).compareTo(new BigDecimal(text)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean endsAsNumber(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private JsonNode value(
      InputType.Member member, Map<String, String> cells, JsonNode before, Object shown) {
    JsonNode value =
        Cells.value(
            member.type(),
            member.name(),
            column ->
                cells.containsKey(column)
                    ? CsvWriter.unguarded(cells.get(column))
                    : now(column, shown));
    boolean text = member.type().type() == LocalizedText.class && !member.type().list();
    return text && value instanceof ObjectNode texts && before != null
        ? withOtherLanguages(texts, before)
        : value;
  }

  /** A table has the French and the English of a text, a record may have more. */
  private static JsonNode withOtherLanguages(ObjectNode texts, JsonNode before) {
    before
        .properties()
        .forEach(
            text -> {
              if (!text.getKey().equals("fr") && !text.getKey().equals("en")) {
                texts.set(text.getKey(), text.getValue());
              }
            });
    return texts;
  }
}
