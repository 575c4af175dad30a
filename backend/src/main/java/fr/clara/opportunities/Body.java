package fr.clara.opportunities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.shared.Fault;
import java.util.ArrayList;
import java.util.List;

/** What was sent, and all that is wrong with it, by place. */
final class Body {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode root;
  private final List<Fault> faults = new ArrayList<>();

  /** Reads what was sent; nothing stands for an empty object. */
  Body(String text) {
    this.root = parse(text == null || text.isBlank() ? "{}" : text);
    if (!root.isObject()) {
      throw refused(List.of(Fault.at("", "body")));
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw refused(List.of(Fault.at("", "not-json")));
    }
  }

  JsonNode root() {
    return root;
  }

  void wrong(String pointer, String key, Object... arguments) {
    faults.add(Fault.at(pointer, key, arguments));
  }

  /** A member that is misspelt is a mistake, never ignored. */
  void allow(JsonNode object, String pointer, List<String> members) {
    object
        .properties()
        .forEach(
            member -> {
              if (!members.contains(member.getKey())) {
                wrong(pointer + "/" + member.getKey(), "unknown-member");
              }
            });
  }

  /** The object at a place, an empty one where there is none. */
  JsonNode object(JsonNode holder, String pointer, String name) {
    var object = holder.path(name);
    if (object.isMissingNode() || object.isNull()) {
      return JSON.createObjectNode();
    }
    if (!object.isObject()) {
      wrong(pointer + "/" + name, "an-object");
      return JSON.createObjectNode();
    }
    return object;
  }

  /** A whole number between bounds, the usual one where there is none. */
  int number(JsonNode holder, String pointer, String name, int most, int usual) {
    var number = holder.path(name);
    if (number.isMissingNode() || number.isNull()) {
      return usual;
    }
    if (!number.canConvertToInt() || !number.isIntegralNumber()) {
      wrong(pointer + "/" + name, "a-whole-number");
      return usual;
    }
    if (number.asInt() < 1 || number.asInt() > most) {
      wrong(pointer + "/" + name, "opportunity-number", 1, most);
    }
    return number.asInt();
  }

  /** Refuses all that is wrong at once. */
  void check() {
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
  }

  private static ProblemException refused(List<Fault> faults) {
    return new ProblemException(ProblemType.INVALID_REQUEST, List.copyOf(faults));
  }
}
