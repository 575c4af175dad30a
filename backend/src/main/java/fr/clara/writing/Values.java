package fr.clara.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.shared.ClosedList;
import fr.clara.shared.Fault;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads single values of JSON; what cannot be read is null and said. */
final class Values {

  private static final int LONGEST_TEXT = 10_000;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

  private final ObjectMapper json;

  Values(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Whether a type is a record made of places; texts and dates are records with a form of their
   * own.
   */
  static boolean isNested(Class<?> type) {
    return type.isRecord() && type != LocalizedText.class && type != PartialDate.class;
  }

  Object read(JsonNode node, Class<?> type, String pointer, Consumer<Fault> faults) {
    if (type == LocalizedText.class) {
      return text(node, pointer, faults);
    }
    if (type == String.class) {
      return node.isTextual() ? node.asText() : no(pointer, "a-text", faults);
    }
    if (type == PartialDate.class) {
      return date(node, pointer, faults);
    }
    if (type == Instant.class) {
      return instant(node, pointer, faults);
    }
    if (type == BigDecimal.class) {
      return node.isNumber() ? node.decimalValue() : no(pointer, "a-number", faults);
    }
    if (type == boolean.class || type == Boolean.class) {
      return node.isBoolean() ? node.booleanValue() : no(pointer, "a-boolean", faults);
    }
    if (type == int.class || type == Integer.class) {
      return node.isIntegralNumber() && node.canConvertToInt()
          ? node.intValue()
          : no(pointer, "a-whole-number", faults);
    }
    return word(node, type, pointer, faults);
  }

  private static Object no(
      String pointer, String key, Consumer<Fault> faults, Object... arguments) {
    faults.accept(Fault.at(pointer, key, arguments));
    return null;
  }

  private static Object text(JsonNode node, String pointer, Consumer<Fault> faults) {
    if (!node.isObject()) {
      return no(pointer, "an-object", faults);
    }
    var texts = new TreeMap<String, String>();
    for (var entry : node.properties()) {
      String language = entry.getKey();
      if (entry.getValue().isNull()) {
        continue;
      }
      String place = pointer + "/" + Pointers.escape(language);
      String text = entry.getValue().asText();
      if (!LANGUAGE.matcher(language).matches()) {
        no(place, "text-language", faults, language);
      } else if (!entry.getValue().isTextual()) {
        no(place, "a-text", faults);
      } else if (text.isBlank() || text.length() > LONGEST_TEXT) {
        no(place, "text-length", faults, LONGEST_TEXT);
      } else {
        texts.put(language, text);
      }
    }
    if (!node.hasNonNull("fr")) {
      return no(pointer + "/fr", "text-french", faults);
    }
    return texts.containsKey("fr") ? new LocalizedText(texts) : null;
  }

  private static Object date(JsonNode node, String pointer, Consumer<Fault> faults) {
    try {
      return new PartialDate(node.isTextual() ? node.asText() : "");
    } catch (IllegalArgumentException e) {
      return no(pointer, "a-date", faults);
    }
  }

  /** The database keeps microseconds. */
  private static Object instant(JsonNode node, String pointer, Consumer<Fault> faults) {
    try {
      return OffsetDateTime.parse(node.asText()).toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      return no(pointer, "an-instant", faults);
    }
  }

  private Object word(JsonNode node, Class<?> type, String pointer, Consumer<Fault> faults) {
    try {
      if (node.isTextual()) {
        return json.treeToValue(node, type);
      }
    } catch (JsonProcessingException e) {
      // Said below, with the words that there are.
    }
    faults.accept(new Fault(null, pointer, "value", List.of(node.asText()), words(type)));
    return null;
  }

  private static List<String> words(Class<?> type) {
    return ClosedList.class.isAssignableFrom(type)
        ? Stream.of(type.getEnumConstants()).map(word -> ((ClosedList) word).word()).toList()
        : null;
  }
}
