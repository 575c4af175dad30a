package fr.clara.search;

import fr.clara.search.Searches.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Gives the keys of many documents in an order. That of the whole index is found out first: then a
 * document takes eight bytes.
 */
final class WholeOrder {

  private WholeOrder() {}

  static void give(
      IndexReader reader,
      Question question,
      List<FixedBitSet> found,
      int atOnce,
      Consumer<List<String>> consumer)
      throws IOException {
    var keys = MultiDocValues.getSortedSetValues(reader, Fields.KEY);
    var order =
        question.order().equals(Fields.KEY)
            ? null
            : MultiDocValues.getSortedSetValues(reader, question.order());
    long[] places = places(reader, found, order, keys);
    Arrays.sort(places);
    give(places, question.descending(), keys, atOnce, consumer);
  }

  /** The place of each document in the order, if there is one, and of its key among all keys. */
  private static long[] places(
      IndexReader reader,
      List<FixedBitSet> found,
      SortedSetDocValues order,
      SortedSetDocValues keys)
      throws IOException {
    var places = new long[found.stream().mapToInt(FixedBitSet::cardinality).sum()];
    int count = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      var each = new BitSetIterator(found.get(segment.ord), 0);
      for (int next = each.nextDoc(); next != BitSetIterator.NO_MORE_DOCS; next = each.nextDoc()) {
        long place = order == null ? 0 : first(order, segment.docBase + next);
        places[count++] = place << Integer.SIZE | first(keys, segment.docBase + next);
      }
    }
    return places;
  }

  private static long first(SortedSetDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.nextOrd() : 0;
  }

  private static void give(
      long[] places,
      boolean descending,
      SortedSetDocValues keys,
      int atOnce,
      Consumer<List<String>> consumer)
      throws IOException {
    var some = new ArrayList<String>();
    for (int i = 0; i < places.length; i++) {
      long place = places[descending ? places.length - 1 - i : i];
      some.add(keys.lookupOrd((int) place).utf8ToString());
      if (some.size() == atOnce || i == places.length - 1) {
        consumer.accept(List.copyOf(some));
        some.clear();
      }
    }
  }
}
