package fr.clara.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.clara.shared.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a record out of what others said of it: references to it go, the texts that stand beside
 * them go with them, and its names are blotted out of all other texts. In records that referred to
 * it, so is each word of its names.
 */
final class Redaction {

  /** Shorter words of a name are in any text. */
  static final int TELLING = 4;

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private static final String BLOT = "[…]";

  /** What a shape says where a reference is withheld. */
  private static final String WITHHELD = "withheld";

  private final Kind kind;
  private final String id;
  private final List<String> names;
  private final Set<ChangeTable.Key> referring;
  private final Pattern anyName;
  private final Pattern anyWord;

  Redaction(Kind kind, String id, List<String> names, Set<ChangeTable.Key> referring) {
    this.kind = kind;
    this.id = id;
    this.names = names;
    this.referring = referring;
    this.anyName = anyOf(names);
    this.anyWord = anyOf(words(names));
  }

  /** The words of names that tell something. */
  static Set<String> words(List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.of(name.split("\\s+")))
        .filter(word -> word.length() >= TELLING)
        .collect(Collectors.toSet());
  }

  /** The longest first: of a name that begins with another nothing must stay. */
  private static Pattern anyOf(Collection<String> texts) {
    return texts.isEmpty()
        ? NOTHING
        : Pattern.compile(
            texts.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(", ")\\b")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  Kind kind() {
    return kind;
  }

  String id() {
    return id;
  }

  List<String> names() {
    return names;
  }

  /** The records that referred to it. */
  Set<ChangeTable.Key> referring() {
    return referring;
  }

  /** A snapshot of a record without the one erased; null stays null. */
  JsonNode of(ChangeTable.Key record, JsonNode snapshot) {
    var blotted = referring.contains(record) ? List.of(anyName, anyWord) : List.of(anyName);
    return snapshot == null ? null : redacted(snapshot.deepCopy(), blotted);
  }

  private JsonNode redacted(JsonNode node, List<Pattern> blotted) {
    if (node instanceof ObjectNode object) {
      redact(object, blotted);
    } else if (node instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        if (isReference(array.get(i))) {
          array.remove(i);
        } else {
          array.set(i, redacted(array.get(i), blotted));
        }
      }
    } else if (node instanceof TextNode text) {
      return TextNode.valueOf(without(text.asText(), blotted));
    }
    return node;
  }

  private static String without(String text, List<Pattern> blotted) {
    String left = text;
    for (Pattern names : blotted) {
      left = names.matcher(left).replaceAll(BLOT);
    }
    return left;
  }

  private void redact(ObjectNode object, List<Pattern> blotted) {
    boolean named = object.properties().stream().anyMatch(field -> isReference(field.getValue()));
    for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
      JsonNode value = field.getValue();
      if (named && (isReference(value) || value.has("fr"))) {
        object.set(field.getKey(), NullNode.instance);
      } else if (named && field.getKey().equals(WITHHELD)) {
        object.set(field.getKey(), BooleanNode.TRUE);
      } else {
        object.set(field.getKey(), redacted(value, blotted));
      }
    }
  }

  private boolean isReference(JsonNode node) {
    return node.path("id").asText().equals(id) && node.path("kind").asText().equals(kind.segment());
  }
}
