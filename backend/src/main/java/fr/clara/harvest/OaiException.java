package fr.clara.harvest;

/** A request that OAI-PMH wants refused, by one of its codes. */
final class OaiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;

  OaiException(Code code, String message) {
    super(message);
    this.code = code;
  }

  Code code() {
    return code;
  }

  /**
   * The codes of the protocol (section 3.6) that have a cause here: sets and formats there are
   * always.
   */
  enum Code {
    badVerb,
    badArgument,
    badResumptionToken,
    cannotDisseminateFormat,
    idDoesNotExist,
    noRecordsMatch;

    /** Whether the request that is told back must not name its arguments. */
    boolean isSilent() {
      return this == badVerb || this == badArgument;
    }
  }
}
