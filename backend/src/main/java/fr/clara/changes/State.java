package fr.clara.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;

/**
 * Names the state of the network that answers are given from: its revision, and the last moment at
 * which the clock alone changed an answer. Naming it asks the database only after either has moved.
 */
@ApplicationScoped
public class State {

  /**
   * A state of the network.
   *
   * @param revision its newest revision
   * @param moment the last moment at which the clock alone changed an answer
   */
  public record Current(long revision, Instant moment) {}

  private record Known(Current current, Instant next) {}

  private final Revision revision;
  private final Instance<Moments> moments;
  private final Clock clock;
  private volatile Known known;

  State(Revision revision, Instance<Moments> moments, Clock clock) {
    this.revision = revision;
    this.moments = moments;
    this.clock = clock;
  }

  String name() {
    return name(current());
  }

  /** Its name where it is known, null where the database would have to be asked. */
  public String knownName() {
    Known state = known;
    return state == null || isPast(state, revision.known(), clock.instant())
        ? null
        : name(state.current);
  }

  private static boolean isPast(Known state, long newest, Instant now) {
    return state.current.revision() != newest || !now.isBefore(state.next);
  }

  private static String name(Current current) {
    return current.revision() + "." + current.moment().getEpochSecond();
  }

  public Current current() {
    long newest = revision.current();
    Instant now = clock.instant();
    Known state = known;
    if (state == null || isPast(state, newest, now)) {
      state = at(newest, now);
      known = state;
    }
    return state.current;
  }

  private Known at(long newest, Instant now) {
    var spans = moments.stream().map(m -> m.around(now)).toList();
    return new Known(
        new Current(
            newest,
            spans.stream()
                .map(Moments.Span::last)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)),
        spans.stream().map(Moments.Span::next).min(Comparator.naturalOrder()).orElse(Instant.MAX));
  }
}
