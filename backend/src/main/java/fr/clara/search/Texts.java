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
  Searched of(State.Current state, String text, List<Kind> kinds, List<Family> families) {
    return perState.answer(
        state, new Asked(text, kinds, families), () -> understand(text, kinds, families));
  }

  private Searched understand(String text, List<Kind> kinds, List<Family> families) {
    var searched = SearchedWords.of(words, text);
    if (searched.none()) {
      Condition none = f -> f.matchNone();
      return new Searched(none, none, new Marker(words, List.of()));
    }
    var all =
        families == NAMES ? searched.beginnings(words, families) : searched.all(words, families);
    return searches.count(Condition.all(all.matching(), Condition.ofAny(kinds))) > 0
        ? all
        : searched.alike(words, families);
  }
}
