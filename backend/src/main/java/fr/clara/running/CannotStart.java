package fr.clara.running;

/** Something that the service needs is missing; the message says what, to whoever started it. */
final class CannotStart extends Exception {

  private static final long serialVersionUID = 1L;

  CannotStart(String reason) {
    this(reason, null);
  }

  CannotStart(String reason, Throwable cause) {
    super("CLARA cannot start: " + reason, cause);
  }
}
