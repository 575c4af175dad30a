package fr.clara.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Failures that are nobody's mistake: others held what was wanted for too long, or it had to be
 * given up so that they could go on. Nothing was written, and the same may succeed in a moment.
 */
public final class Contention {

  /**
   * Beginnings of PostgreSQL's error codes: rolled back because of others, a lock not had in time,
   * too many connections, a server that stops or is not there. A connection that broke is none of
   * them: what was being committed may have been written.
   */
  private static final List<String> PASSING = List.of("40", "55P03", "53300", "57P", "08001");

  private static final String CONNECTION = "08";

  private Contention() {}

  public static boolean isBehind(Throwable failure) {
    return is(failure, Contention::isPassing);
  }

  /** Whether the database went away while it was asked: what was being committed may be written. */
  public static boolean isBrokenOff(Throwable failure) {
    return is(failure, code -> code != null && code.startsWith(CONNECTION) && !isPassing(code));
  }

  private static boolean is(Throwable failure, Predicate<String> code) {
    return failure != null
        && (failure instanceof SQLException failed && code.test(failed.getSQLState())
            || is(failure.getCause(), code)
            || Stream.of(failure.getSuppressed()).anyMatch(beside -> is(beside, code)));
  }

  /** The pool, which has no codes, fails when all connections are taken for too long. */
  private static boolean isPassing(String code) {
    return code == null || PASSING.stream().anyMatch(code::startsWith);
  }
}
