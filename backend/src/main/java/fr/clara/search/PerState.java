package fr.clara.search;

import fr.clara.changes.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers what was worked out from one state of the network, until the state changes. */
@ApplicationScoped
class PerState {

  /** Beyond so many answers all are forgotten: they cost little to work out again. */
  private static final int MOST = 20_000;

  private record Known(State.Current state, Map<Object, Object> answers) {}

  private volatile Known known = new Known(null, Map.of());

  /** The answer to a question; null is never remembered. */
  @SuppressWarnings("unchecked")
  <T> T answer(State.Current state, Object question, Supplier<T> answer) {
    var answers = answers(state);
    Object found = answers.get(question);
    if (found == null) {
      found = answer.get();
      if (found != null) {
        answers.put(question, found);
      }
    }
    return (T) found;
  }

  private Map<Object, Object> answers(State.Current state) {
    Known current = known;
    if (!state.equals(current.state) || current.answers.size() >= MOST) {
      current = new Known(state, new ConcurrentHashMap<>());
      known = current;
    }
    return current.answers;
  }
}
