package fr.clara.search;

import fr.clara.changes.State;
import fr.clara.search.Page.FacetValue;
import fr.clara.search.Searches.Counted;
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

  /** More words than any facet of words has. */
  private static final int MOST_WORDS = 1_000;

  private final Searches searches;
  private final RecordNumbers numbers;
  private final Labels labels;
  private final PerState perState;

  FacetCounts(Searches searches, RecordNumbers numbers, Labels labels, PerState perState) {
    this.searches = searches;
    this.numbers = numbers;
    this.labels = labels;
    this.perState = perState;
  }

  /** What the list's own question counts: the filters that choose nothing. */
  static <V> List<Counted> counted(Narrowed<V> list) {
    return list.listing().facets().stream()
        .filter(facet -> !list.query().filters().containsKey(facet))
        .map(facet -> counted(list.listing().kind(), facet))
        .toList();
  }

  static Counted counted(Kind kind, Facet<?> facet) {
    return facet.numbered()
        ? new Counted(Fields.of(kind, facet), Long.class, FacetValues.MOST + 1)
        : new Counted(Fields.of(kind, facet), String.class, MOST_WORDS);
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
                  ? words(facet, counts.get(Fields.of(list.listing().kind(), facet)))
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
    var counted = counted(kind, facet);
    var answer = searches.ask(Question.of(condition).counting(List.of(counted)), 0, 0);
    return words(facet, answer.counts().get(counted.field()));
  }

  /** Counts of numbers as counts of the words that stand for the records. */
  private Map<String, Long> words(Facet<?> facet, Map<String, Long> counts) {
    if (!facet.numbered()) {
      return counts;
    }
    var byNumber = new HashMap<Long, Long>();
    counts.forEach((number, count) -> byNumber.put(Long.valueOf(number), count));
    Long none = byNumber.remove(RecordNumber.NONE);
    var words = new HashMap<String, Long>();
    if (none != null) {
      words.put(Facet.NOT_STATED, none);
    }
    var keys = numbers.keys(byNumber.keySet());
    byNumber.forEach(
        (number, count) -> {
          if (keys.containsKey(number)) {
            words.put(IndexedRecord.idOf(keys.get(number)), count);
          }
        });
    return words;
  }
}
