package fr.clara.search;

import fr.clara.changes.State;
import fr.clara.search.Fields.Family;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Understands the words someone searches: as they are, or as a mistake where nothing has them. */
@ApplicationScoped
class Texts {

  /** Only names: what suggestions look at. */
  static final List<Family> NAMES = Fields.FAMILIES.subList(0, 1);

  private record Asked(String text, List<Kind> kinds, List<Family> families) {}

  private final Index index;
  private final Searches searches;
  private final PerState perState;

  Texts(Index index, Searches searches, PerState perState) {
    this.index = index;
    this.searches = searches;
    this.perState = perState;
  }

  /** What the text stands for among records of some kinds, all when none is named. */
  Condition of(State.Current state, String text, List<Kind> kinds, List<Family> families) {
    return perState.answer(
        state, new Asked(text, kinds, families), () -> understand(text, kinds, families));
  }

  private Condition understand(String text, List<Kind> kinds, List<Family> families) {
    var words = SearchedWords.of(index, text);
    if (words.none()) {
      return f -> f.matchNone();
    }
    Condition all = families == NAMES ? words.beginnings(families) : words.all(families);
    return searches.count(Condition.all(all, Condition.ofAny(kinds))) > 0
        ? all
        : words.alike(families);
  }
}
