package fr.clara.backup;

/** A backup or restore that was not begun or not kept; the message says why, to whoever asked. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  /** Anything that has no number of its own. */
  public static final int FAILED = 1;

  /** The words of the command make no sense. */
  public static final int MISUSED = 2;

  /** There is something where nothing may be. */
  public static final int NOT_EMPTY = 3;

  /** The archive is not what was written. */
  public static final int DAMAGED = 4;

  /** The archive is of a version that this build does not know. */
  public static final int UNKNOWN_VERSION = 5;

  private final int exitCode;

  public Refused(int exitCode, String reason) {
    this(exitCode, reason, null);
  }

  Refused(int exitCode, String reason, Throwable cause) {
    super(reason, cause);
    this.exitCode = exitCode;
  }

  /** How the process ends. */
  public int exitCode() {
    return exitCode;
  }
}
