package fr.clara.shared;

import java.time.Instant;

/**
 * A public shape part of which the clock decides.
 *
 * @param <V> the shape
 */
public interface Timed<V> {

  /** The same as it was, or will be, at an instant. */
  V at(Instant now);
}
