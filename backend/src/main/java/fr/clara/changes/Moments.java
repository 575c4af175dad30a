package fr.clara.changes;

import fr.clara.shared.Kind;
import java.time.Instant;

/** A kind of record that answers otherwise at certain moments, though nobody wrote anything. */
public interface Moments {

  /** The kind. */
  Kind kind();

  /** The moments around now. */
  Span around(Instant now);

  /**
   * The last moment that has come, and the first that has not.
   *
   * @param last at or before now
   * @param next after now
   */
  record Span(Instant last, Instant next) {}
}
