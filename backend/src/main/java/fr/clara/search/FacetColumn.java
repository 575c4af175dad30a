package fr.clara.search;

import org.apache.lucene.util.FixedBitSet;

/**
 * The values of all facets of one kind, record by record, in one segment of the index: counting
 * them is one pass over an array.
 *
 * @param records the documents that have values, among those of the segment
 * @param ranks how many of these come before each word of that set
 * @param starts where the values of each begin, and where those of the last end
 * @param values the numbers that {@link FacetDictionary} has given them
 */
record FacetColumn(FixedBitSet records, int[] ranks, int[] starts, int[] values) {

  /** Adds up the values of some documents, by number. */
  void count(FixedBitSet some, int[] counts) {
    long[] wanted = some.getBits();
    long[] there = records.getBits();
    for (int word = 0; word < there.length; word++) {
      for (long both = wanted[word] & there[word]; both != 0; both &= both - 1) {
        long before = (both & -both) - 1;
        int rank = ranks[word] + Long.bitCount(there[word] & before);
        for (int i = starts[rank]; i < starts[rank + 1]; i++) {
          counts[values[i]]++;
        }
      }
    }
  }
}
