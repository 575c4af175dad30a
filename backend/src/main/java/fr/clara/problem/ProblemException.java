package fr.clara.problem;

import java.util.List;

/** A request that cannot be answered, and why; words are chosen when the answer is written. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A key of the message bundle with its arguments, at a parameter of the request. */
  record Cause(String parameter, String key, List<Object> arguments, List<String> allowed) {}

  private final ProblemType type;
  private final transient Cause cause;

  private ProblemException(ProblemType type, Cause cause) {
    super(type + " " + cause);
    this.type = type;
    this.cause = cause;
  }

  public static ProblemException notFound(String path) {
    return new ProblemException(
        ProblemType.NOT_FOUND, new Cause(null, "record", List.of(path), null));
  }

  public static ProblemException unknownParameter(String name, List<String> allowed) {
    return new ProblemException(
        ProblemType.UNKNOWN_PARAMETER, new Cause(name, "unknown", List.of(name), allowed));
  }

  /**
   * A parameter's value that is not allowed.
   *
   * @param key what is wrong, a key of the bundle
   * @param allowed the values that would be, when they are few, else null
   */
  public static ProblemException invalidParameter(
      String name, String key, List<String> allowed, Object... arguments) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER, new Cause(name, key, List.of(arguments), allowed));
  }

  public static ProblemException invalidCursor() {
    return new ProblemException(
        ProblemType.INVALID_CURSOR, new Cause("cursor", "cursor", List.of(), null));
  }

  /** Lists wait for the search index, but not for ever. */
  public static ProblemException searchBehind() {
    return new ProblemException(ProblemType.SEARCH_BEHIND, null);
  }

  /** What is to be created is there already. */
  public static ProblemException alreadyExists(String id) {
    return new ProblemException(
        ProblemType.ALREADY_EXISTS, new Cause(null, "exists", List.of(id), null));
  }

  public static ProblemException tooManyRequests() {
    return new ProblemException(ProblemType.TOO_MANY_REQUESTS, null);
  }

  /** Who issues the tokens does not answer. */
  public static ProblemException signInUnavailable() {
    return new ProblemException(ProblemType.SIGN_IN_UNAVAILABLE, null);
  }

  public ProblemType type() {
    return type;
  }

  Cause fault() {
    return cause;
  }
}
