package fr.clara.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.clara.shared.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a record out of what others said of it: references to it go, the texts that stand beside
 * them go with them, and its names are blotted out of all other texts.
 */
final class Redaction {

  static final String BLOT = "[…]";

  /** What a shape says where a reference is withheld. */
  private static final String WITHHELD = "withheld";

  private final Kind kind;
  private final String id;
  private final List<String> names;
  private final Pattern anyName;

  Redaction(Kind kind, String id, List<String> names) {
    this.kind = kind;
    this.id = id;
    this.names = names;
    this.anyName =
        Pattern.compile(
            names.stream().map(Pattern::quote).collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

  /** The same without the record; null stays null. */
  JsonNode of(JsonNode snapshot) {
    return snapshot == null ? null : redacted(snapshot.deepCopy());
  }

  private JsonNode redacted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      redact(object);
    } else if (node instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        if (isReference(array.get(i))) {
          array.remove(i);
        } else {
          array.set(i, redacted(array.get(i)));
        }
      }
    } else if (node instanceof TextNode text) {
      return TextNode.valueOf(anyName.matcher(text.asText()).replaceAll(BLOT));
    }
    return node;
  }

  private void redact(ObjectNode object) {
    boolean named = object.properties().stream().anyMatch(field -> isReference(field.getValue()));
    for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
      JsonNode value = field.getValue();
      if (named && (isReference(value) || value.has("fr"))) {
        object.set(field.getKey(), NullNode.instance);
      } else if (named && field.getKey().equals(WITHHELD)) {
        object.set(field.getKey(), BooleanNode.TRUE);
      } else {
        object.set(field.getKey(), redacted(value));
      }
    }
  }

  private boolean isReference(JsonNode node) {
    return node.path("id").asText().equals(id) && node.path("kind").asText().equals(kind.segment());
  }
}
