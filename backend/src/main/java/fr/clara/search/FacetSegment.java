package fr.clara.search;

import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/**
 * The facets of one kind in one segment of the index.
 *
 * @param records the documents of the kind, among those of the segment
 * @param before how many of these come before each word of that set
 * @param count how many they are
 * @param columns by field
 */
record FacetSegment(
    FixedBitSet records, int[] before, int count, Map<String, FacetColumn> columns) {

  static FacetSegment of(FixedBitSet records, Map<String, FacetColumn> columns) {
    var before = new int[records.getBits().length];
    for (int word = 1; word < before.length; word++) {
      before[word] = before[word - 1] + Long.bitCount(records.getBits()[word - 1]);
    }
    return new FacetSegment(records, before, records.cardinality(), columns);
  }

  /** Adds up the values that some documents have of some fields, by number. */
  void count(FixedBitSet some, Iterable<String> fields, int[] counts) {
    int those = (int) FixedBitSet.intersectionCount(some, records);
    if (those <= count / 2) {
      var ranks = ranks(some, 0, those);
      fields.forEach(field -> columns.get(field).add(ranks, 1, counts));
      return;
    }
    // The others are fewer: what they have is taken away from what all have.
    var others = ranks(some, -1, count - those);
    for (String field : fields) {
      columns.get(field).addAll(counts);
      columns.get(field).add(others, -1, counts);
    }
  }

  /**
   * The places of some records, or of all the others, among all.
   *
   * @param turn what turns the bits of the documents over: 0 for those, -1 for the others
   */
  private int[] ranks(FixedBitSet some, long turn, int size) {
    var ranks = new int[size];
    int next = 0;
    long[] wanted = some.getBits();
    long[] there = records.getBits();
    for (int word = 0; word < there.length; word++) {
      for (long both = (wanted[word] ^ turn) & there[word]; both != 0; both &= both - 1) {
        long earlier = (both & -both) - 1;
        ranks[next++] = before[word] + Long.bitCount(there[word] & earlier);
      }
    }
    return ranks;
  }
}
