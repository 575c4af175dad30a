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

  private final Words words;
  private final Searches searches;
  private final PerState perState;

  Texts(Words words, Searches searches, PerState perState) {
    this.words = words;
    this.searches = searches;
    this.perState = perState;
  }

  /** What the text stands for among records of some kinds, all when none is named. */
  Condition of(State.Current state, String text, List<Kind> kinds, List<Family> families) {
    return perState.answer(
        state, new Asked(text, kinds, families), () -> understand(text, kinds, families));
  }

  private Condition understand(String text, List<Kind> kinds, List<Family> families) {
    var searched = SearchedWords.of(words, text);
    if (searched.none()) {
      return f -> f.matchNone();
    }
    Condition all = families == NAMES ? searched.beginnings(families) : searched.all(families);
    return searches.count(Condition.all(all, Condition.ofAny(kinds))) > 0
        ? all
        : searched.alike(families);
  }
}
