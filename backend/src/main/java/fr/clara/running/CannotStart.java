package fr.clara.running;

/** Something that CLARA needs is missing; the message says what, to be put after a colon. */
final class CannotStart extends Exception {

  private static final long serialVersionUID = 1L;

  CannotStart(String reason) {
    this(reason, null);
  }

  CannotStart(String reason, Throwable cause) {
    super(reason, cause);
  }
}
