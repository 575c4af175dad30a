package fr.clara.transfer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.shared.ClosedList;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of an exported table. Columns follow from the public shape of a record: a component that
 * is a text by language gives one for each of French and English, a reference one for the id and
 * one for the label, a shape one for each of its components; entries of lists are joined by a bar
 * between spaces, a bar or a backslash of their own having a backslash before it.
 *
 * @param name dotted path of the component
 * @param value what it holds for a record: a number, a text, or null
 */
public record Column(String name, UnaryOperator<Object> value) {

  private static final String BETWEEN = " | ";
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(BETWEEN));
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  /** The columns of a public shape. */
  public static List<Column> of(Class<?> shape) {
    return ofComponents(shape, "");
  }

  private static List<Column> ofComponents(Class<?> shape, String prefix) {
    return Stream.of(shape.getRecordComponents())
        .filter(component -> !component.isAnnotationPresent(JsonUnwrapped.class))
        .filter(component -> !component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
        .flatMap(
            component ->
                of(prefix + component.getName(), component.getGenericType()).stream()
                    .map(column -> column.within(record -> read(component, record))))
        .toList();
  }

  private static List<Column> of(String name, Type type) {
    if (type instanceof ParameterizedType list) {
      return of(name, list.getActualTypeArguments()[0]).stream().map(Column::joined).toList();
    }
    if (type == LocalizedText.class) {
      return List.of(
          new Column(name + ".fr", text -> ((LocalizedText) text).texts().get("fr")),
          new Column(name + ".en", text -> ((LocalizedText) text).texts().get("en")));
    }
    if (type == Reference.class) {
      return List.of(
          new Column(name, reference -> ((Reference) reference).id()),
          new Column(name + ".label", reference -> ((Reference) reference).label().in("fr")));
    }
    if (type == PartialDate.class || !((Class<?>) type).isRecord()) {
      return List.of(new Column(name, Column::plain));
    }
    return ofComponents((Class<?>) type, name + ".");
  }

  /** The column of a value that is found in another one; nothing is found in null. */
  private Column within(UnaryOperator<Object> outer) {
    return new Column(
        name,
        record -> {
          Object inner = outer.apply(record);
          return inner == null ? null : value.apply(inner);
        });
  }

  private Column joined() {
    return new Column(
        name,
        list ->
            ((List<?>) list)
                .stream()
                    .map(value)
                    .map(entry -> escape(Objects.toString(entry, "")))
                    .collect(Collectors.joining(BETWEEN)));
  }

  private static String escape(String entry) {
    return entry.replace("\\", "\\\\").replace("|", "\\|");
  }

  /** The entries that were joined in a cell. */
  public static List<String> split(String cell) {
    var entries = Stream.of(SEPARATOR.split(cell, -1));
    return cell.indexOf('\\') < 0
        ? entries.toList()
        : entries.map(entry -> ESCAPED.matcher(entry).replaceAll("$1")).toList();
  }

  /** What the column holds for a record, as text; empty where there is nothing. */
  public String text(Object record) {
    return Objects.toString(value.apply(record), "");
  }

  private static Object plain(Object value) {
    if (value instanceof ClosedList word) {
      return word.word();
    }
    if (value instanceof Kind kind) {
      return kind.segment();
    }
    if (value instanceof PartialDate date) {
      return date.text();
    }
    return value instanceof Number ? value : value.toString();
  }

  private static Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
