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
class State {

  private record Known(long revision, Instant last, Instant next) {}

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
    long current = revision.current();
    Instant now = clock.instant();
    Known state = known;
    if (state == null || state.revision != current || !now.isBefore(state.next)) {
      state = at(current, now);
      known = state;
    }
    return current + "." + state.last.getEpochSecond();
  }

  private Known at(long current, Instant now) {
    var spans = moments.stream().map(m -> m.around(now)).toList();
    return new Known(
        current,
        spans.stream().map(Moments.Span::last).max(Comparator.naturalOrder()).orElse(Instant.MIN),
        spans.stream().map(Moments.Span::next).min(Comparator.naturalOrder()).orElse(Instant.MAX));
  }
}
