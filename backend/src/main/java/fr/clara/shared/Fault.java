package fr.clara.shared;

import java.util.List;

/**
 * Something wrong in what was given, put into words only when the answer is written.
 *
 * @param parameter the parameter of the request that it is about, null when it is about the body
 * @param pointer JSON pointer into the body, null when it is about a parameter or the whole
 * @param key what is wrong, a key of the messages
 * @param arguments what the message takes
 * @param allowed the values that would be allowed, when they are few, else null
 */
public record Fault(
    String parameter, String pointer, String key, List<Object> arguments, List<String> allowed) {

  public static Fault at(String pointer, String key, Object... arguments) {
    return new Fault(null, pointer, key, List.of(arguments), null);
  }

  public static Fault of(String parameter, String key, List<String> allowed, Object... arguments) {
    return new Fault(parameter, null, key, List.of(arguments), allowed);
  }
}
