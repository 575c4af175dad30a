package fr.clara.running;

/** PostgreSQL cannot be had; the message is one sentence for whoever started the service. */
final class UnreachableDatabase extends Exception {

  private static final long serialVersionUID = 1L;

  UnreachableDatabase(String message, Throwable cause) {
    super(message, cause);
  }
}
