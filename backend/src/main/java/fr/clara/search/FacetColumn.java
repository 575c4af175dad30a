package fr.clara.search;

import java.util.stream.IntStream;

/**
 * The values of one facet, record by record, in one segment of the index: counting them is one pass
 * over an array.
 *
 * @param starts where the values of each record begin, and where those of the last end; null where
 *     each has one
 * @param values the numbers that {@link FacetDictionary} has given them
 * @param totals how many of all these records have each value, by number
 */
record FacetColumn(int[] starts, int[] values, int[] totals) {

  static FacetColumn of(int[] starts, int[] values) {
    var totals = new int[IntStream.of(values).max().orElse(-1) + 1];
    for (int value : values) {
      totals[value]++;
    }
    boolean alone = IntStream.range(0, starts.length).allMatch(i -> starts[i] == i);
    return new FacetColumn(alone ? null : starts, values, totals);
  }

  /** Adds up the values of all records. */
  void addAll(int[] counts) {
    for (int value = 0; value < totals.length; value++) {
      counts[value] += totals[value];
    }
  }

  /**
   * Adds for each value of some records.
   *
   * @param ranks of those records among all
   */
  void add(int[] ranks, int each, int[] counts) {
    if (starts == null) {
      for (int rank : ranks) {
        counts[values[rank]] += each;
      }
      return;
    }
    for (int rank : ranks) {
      for (int i = starts[rank]; i < starts[rank + 1]; i++) {
        counts[values[i]] += each;
      }
    }
  }
}
