package fr.clara.harvest;

import fr.clara.harvest.OaiException.Code;
import fr.clara.harvest.Verb.Argument;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that the protocol allows, whatever it asks for.
 *
 * @param arguments those beside the verb, by name
 */
record OaiRequest(Verb verb, Map<String, String> arguments) {

  /** A longer one is in no identifier, date, set or token of ours. */
  private static final int LONGEST = 1_000;

  /**
   * @throws OaiException badVerb or badArgument
   */
  static OaiRequest of(MultivaluedMap<String, String> parameters) {
    var verb = verb(parameters.getOrDefault(Argument.VERB, List.of()));
    var arguments = new TreeMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          if (!name.equals(Argument.VERB)) {
            arguments.put(name, one(verb, name, values));
          }
        });
    verb.lacking(arguments.keySet())
        .ifPresent(
            name -> {
              throw wrong("%s needs the argument %s.".formatted(verb, name));
            });
    if (arguments.containsKey(Argument.TOKEN) && arguments.size() > 1) {
      throw wrong("A resumptionToken stands alone beside the verb.");
    }
    return new OaiRequest(verb, arguments);
  }

  /** The argument of that name, null where it is not given. */
  String get(String name) {
    return arguments.get(name);
  }

  private static Verb verb(List<String> values) {
    if (values.size() != 1) {
      throw new OaiException(Code.badVerb, "There must be one verb.");
    }
    return Verb.of(values.get(0))
        .orElseThrow(
            () ->
                new OaiException(
                    Code.badVerb, "The verbs are " + List.of(Verb.values()) + ", written so."));
  }

  private static String one(Verb verb, String name, List<String> values) {
    if (!verb.takes(name)) {
      throw wrong("%s takes no argument of this name: %s.".formatted(verb, name));
    }
    if (values.size() != 1) {
      throw wrong("The argument %s is given more than once.".formatted(name));
    }
    String value = values.get(0);
    if (value.isEmpty() || value.length() > LONGEST || !value.matches("\\p{Graph}+")) {
      throw wrong("The argument %s is empty, too long or not ASCII.".formatted(name));
    }
    return value;
  }

  private static OaiException wrong(String message) {
    return new OaiException(Code.badArgument, message);
  }
}
