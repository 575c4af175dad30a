package fr.clara.search;

import fr.clara.changes.State;
import fr.clara.search.Page.FacetValue;
import fr.clara.search.Searches.Question;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the values of every filter. Counts are disjunctive: a filter's own choice does not touch
 * them, so that its other values still say what they would add.
 */
@ApplicationScoped
class FacetCounts {

  private record Existing(Kind kind, String facet) {}

  private final Searches searches;
  private final Labels labels;
  private final PerState perState;

  FacetCounts(Searches searches, Labels labels, PerState perState) {
    this.searches = searches;
    this.labels = labels;
    this.perState = perState;
  }

  /** What the list's own question counts: the filters that choose nothing. */
  static <V> Map<String, Integer> counted(Narrowed<V> list) {
    var fields = new HashMap<String, Integer>();
    for (var facet : list.listing().facets()) {
      if (!list.query().filters().containsKey(facet)) {
        fields.put(Fields.of(list.listing().kind(), facet), most(facet));
      }
    }
    return fields;
  }

  private static int most(Facet<?> facet) {
    return facet.target() == null ? 1_000 : FacetValues.MOST + 1;
  }

  <V> Map<String, List<FacetValue>> of(
      State.Current state, Narrowed<V> list, Map<String, Map<String, Long>> counts) {
    var facets = new LinkedHashMap<String, List<FacetValue>>();
    for (var facet : list.listing().facets()) {
      var chosen = list.query().filters().getOrDefault(facet, List.of());
      facets.put(
          facet.name(),
          FacetValues.of(
              facet,
              chosen.isEmpty()
                  ? counts.get(Fields.of(list.listing().kind(), facet))
                  : alone(list, facet, chosen),
              existing(state, list.listing(), facet),
              chosen,
              ids -> labels.of(state, facet.target(), ids)));
    }
    return facets;
  }

  /** A chosen filter is counted as if it chose nothing; its choices are never left out. */
  private <V> Map<String, Long> alone(Narrowed<V> list, Facet<V> facet, List<String> chosen) {
    var counts = new HashMap<>(count(list.but(facet), list.listing().kind(), facet));
    chosen.stream()
        .filter(word -> !YearRange.matches(word) && !counts.containsKey(word))
        .forEach(word -> counts.put(word, searches.count(list.but(facet, List.of(word)))));
    return counts;
  }

  private Set<String> existing(State.Current state, Listing<?, ?> listing, Facet<?> facet) {
    return perState.answer(
        state,
        new Existing(listing.kind(), facet.name()),
        () -> count(Condition.of(listing.kind()), listing.kind(), facet).keySet());
  }

  private Map<String, Long> count(Condition condition, Kind kind, Facet<?> facet) {
    String field = Fields.of(kind, facet);
    var question = Question.of(condition).counting(Map.of(field, most(facet)));
    return searches.ask(question, 0, 0).counts().get(field);
  }
}
