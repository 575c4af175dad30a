package fr.clara.problem;

import fr.clara.shared.Fault;
import fr.clara.shared.Reference;
import java.util.List;

/** A request that cannot be answered, and why; words are chosen when the answer is written. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * What an answer says beside its type.
   *
   * @param faults what is wrong, one entry a place
   * @param records the records that stand in the way, null when it is not about records
   * @param current what is there now, null when it is not about that or there is nothing
   * @param tag the entity tag of what is there now, likewise
   */
  record Content(List<Fault> faults, List<Reference> records, Object current, String tag) {}

  private final ProblemType type;
  private final transient Content content;

  private ProblemException(ProblemType type, Content content) {
    super(type + " " + content);
    this.type = type;
    this.content = content;
  }

  public ProblemException(ProblemType type, List<Fault> faults) {
    this(type, new Content(faults, null, null, null));
  }

  public ProblemException(ProblemType type) {
    this(type, List.of());
  }

  public static ProblemException notFound(String path) {
    return new ProblemException(
        ProblemType.NOT_FOUND, List.of(Fault.of(null, "record", null, path)));
  }

  public static ProblemException unknownParameter(String name, List<String> allowed) {
    return new ProblemException(
        ProblemType.UNKNOWN_PARAMETER, List.of(Fault.of(name, "unknown", allowed, name)));
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
        ProblemType.INVALID_PARAMETER, List.of(Fault.of(name, key, allowed, arguments)));
  }

  public static ProblemException invalidCursor() {
    return invalid(ProblemType.INVALID_CURSOR, "cursor", "cursor");
  }

  private static ProblemException invalid(ProblemType type, String name, String key) {
    return new ProblemException(type, List.of(Fault.of(name, key, null)));
  }

  /** What was sent breaks rules: all of them at once. */
  public static ProblemException invalidRecord(List<Fault> faults) {
    return new ProblemException(ProblemType.INVALID_RECORD, faults);
  }

  /** Lists wait for the search index, but not for ever. */
  public static ProblemException searchBehind() {
    return new ProblemException(ProblemType.SEARCH_BEHIND);
  }

  /** The cluster that searches for all instances is away. */
  public static ProblemException searchUnavailable() {
    return new ProblemException(ProblemType.SEARCH_UNAVAILABLE);
  }

  /** Records stand in the way. */
  public static ProblemException inTheWay(ProblemType type, List<Reference> records) {
    return new ProblemException(type, new Content(List.of(), records, null, null));
  }

  /** Someone else has written meanwhile; both are null when there is nothing any more. */
  public static ProblemException notTheSame(Object current, String tag) {
    return new ProblemException(
        ProblemType.PRECONDITION_FAILED, new Content(List.of(), null, current, tag));
  }

  /** What is to be created is there already. */
  public static ProblemException alreadyExists(String id) {
    return new ProblemException(
        ProblemType.ALREADY_EXISTS, List.of(Fault.of(null, "exists", null, id)));
  }

  public static ProblemException tooManyRequests() {
    return new ProblemException(ProblemType.TOO_MANY_REQUESTS);
  }

  /** Who issues the tokens does not answer. */
  public static ProblemException signInUnavailable() {
    return new ProblemException(ProblemType.SIGN_IN_UNAVAILABLE);
  }

  public ProblemType type() {
    return type;
  }

  /** What is wrong, one entry a place. */
  public List<Fault> faults() {
    return content.faults();
  }

  Content content() {
    return content;
  }
}
