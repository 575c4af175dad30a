package fr.clara.changes;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A record is being erased, in the transaction of whoever hears of it: whatever keeps more than
 * records forgets it, too.
 *
 * @param names what it is and was called
 * @param without gives what was kept without the names
 */
public record Erased(Kind kind, String id, List<String> names, UnaryOperator<JsonNode> without) {

  /** What a text that may tell of it holds: patterns of SQL, in lower case. */
  public List<String> traces() {
    return Stream.concat(Stream.of(id), names.stream())
        .map(text -> "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toList();
  }
}
