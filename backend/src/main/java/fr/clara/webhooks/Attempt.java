package fr.clara.webhooks;

import java.time.Duration;

/**
 * What came of sending a message once.
 *
 * @param status what the target answered, null when it answered nothing
 * @param failure why it failed, null when it is delivered
 * @param retryAfter how long the target asks to be left alone, zero when it does not
 */
record Attempt(Integer status, Failure failure, Duration retryAfter) {

  private static final int GONE = 410;

  static Attempt answered(int status, Duration retryAfter) {
    boolean good = status >= 200 && status < 300;
    return new Attempt(status, good ? null : Failure.STATUS, retryAfter);
  }

  static Attempt failed(Failure failure) {
    return new Attempt(null, failure, Duration.ZERO);
  }

  boolean delivered() {
    return failure == null;
  }

  /** Whether the target says that it will never take anything again. */
  boolean gone() {
    return status != null && status == GONE;
  }
}
