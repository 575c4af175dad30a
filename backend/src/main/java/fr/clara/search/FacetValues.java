package fr.clara.search;

import fr.clara.search.Page.FacetValue;
import fr.clara.shared.FrenchOrder;
import fr.clara.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts the counts of a filter's values as a page shows them. */
final class FacetValues {

  /** Of the records that a filter may name the most frequent are shown, and those chosen. */
  static final int MOST = 200;

  private FacetValues() {}

  /**
   * The values in their order, with those that would give nothing, and "not stated" last.
   *
   * @param counts records by value, under the other filters
   * @param existing the values that there are without any filter
   * @param chosen the values that the list is filtered by
   * @param labels gives the labels of records by id
   */
  static List<FacetValue> of(
      Facet<?> facet,
      Map<String, Long> counts,
      Set<String> existing,
      Collection<String> chosen,
      Function<Collection<String>, Map<String, LocalizedText>> labels) {
    var all = new HashMap<String, Long>();
    existing.forEach(value -> all.put(value, 0L));
    if (facet.known() != null) {
      facet.known().forEach(value -> all.put(value, 0L));
    }
    all.putAll(counts);
    long none = all.getOrDefault(Facet.NOT_STATED, 0L);
    all.remove(Facet.NOT_STATED);
    if (facet.years()) {
      fillYears(all);
    }
    if (facet.target() != null) {
      keepMost(all, chosen);
    }
    var values = inOrder(facet, all, facet.target() == null ? null : labels.apply(all.keySet()));
    values.add(new FacetValue(Facet.NOT_STATED, null, none));
    return values;
  }

  /** Every year between the first and the last: a gap is a finding too. */
  private static void fillYears(Map<String, Long> counts) {
    var years = counts.keySet().stream().mapToInt(Integer::parseInt).summaryStatistics();
    if (years.getCount() > 0) {
      IntStream.rangeClosed(years.getMin(), years.getMax())
          .forEach(year -> counts.putIfAbsent("%04d".formatted(year), 0L));
    }
  }

  private static void keepMost(Map<String, Long> counts, Collection<String> chosen) {
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
        .skip(MOST)
        .map(Map.Entry::getKey)
        .filter(value -> !chosen.contains(value))
        .toList()
        .forEach(counts::remove);
  }

  /** Closed lists keep their own order, years go back, records come by count and name. */
  private static List<FacetValue> inOrder(
      Facet<?> facet, Map<String, Long> counts, Map<String, LocalizedText> labels) {
    var values = new ArrayList<FacetValue>();
    counts.forEach(
        (value, count) -> {
          LocalizedText label = labels == null ? null : labels.get(value);
          if (labels == null || label != null) {
            values.add(new FacetValue(value, label, count));
          }
        });
    values.sort(order(facet));
    return values;
  }

  private static Comparator<FacetValue> order(Facet<?> facet) {
    if (facet.known() != null) {
      return Comparator.comparing(v -> facet.known().indexOf(v.value()));
    }
    return facet.target() == null
        ? Comparator.comparing(FacetValue::value).reversed()
        : Comparator.comparing(FacetValue::count)
            .reversed()
            .thenComparing(v -> v.label().in("fr"), FrenchOrder.ofTexts())
            .thenComparing(FacetValue::value);
  }
}
