package fr.clara.search;

import fr.clara.search.FacetDictionary.Value;
import fr.clara.search.Searches.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of facets on Lucene. What a segment of the index holds of a kind is read once
 * into memory, where it stays as long as the segment does: four bytes a value, and as many again
 * for each record that may have several of a field.
 */
final class FacetColumns {

  /** What is counted together: the facets of a kind, or the kinds themselves. */
  private record Group(
      List<Counted> fields, FacetDictionary dictionary, Map<Object, FacetSegment> bySegment) {}

  private final Map<String, Group> groups = new HashMap<>();

  FacetColumns(Collection<Listing<?, ?>> listings) {
    add(List.of(NetworkSearch.KINDS));
    for (var listing : listings) {
      add(listing.facets().stream().map(f -> FacetCounts.counted(listing.kind(), f)).toList());
    }
  }

  private void add(List<Counted> fields) {
    var group = new Group(fields, new FacetDictionary(), new ConcurrentHashMap<>());
    fields.forEach(field -> groups.put(field.field(), group));
  }

  /** How many of some documents have which values, by field: the most frequent values of each. */
  Map<String, Map<String, Long>> count(
      List<LeafReaderContext> segments, List<FixedBitSet> found, List<Counted> counted)
      throws IOException {
    var together = new IdentityHashMap<Group, List<Counted>>();
    for (Counted field : counted) {
      together.computeIfAbsent(groups.get(field.field()), g -> new ArrayList<>()).add(field);
    }
    var counts = new HashMap<String, Map<String, Long>>();
    for (var those : together.entrySet()) {
      var group = those.getKey();
      var sums = sum(segments, found, group, those.getValue());
      for (Counted field : those.getValue()) {
        counts.put(field.field(), most(group.dictionary().of(field.field()), sums, field));
      }
    }
    return counts;
  }

  private static int[] sum(
      List<LeafReaderContext> segments, List<FixedBitSet> found, Group group, List<Counted> counted)
      throws IOException {
    var fields = counted.stream().map(Counted::field).toList();
    var those = new ArrayList<FacetSegment>();
    for (var segment : segments) {
      those.add(facets(segment.reader(), group));
    }
    var sums = new int[group.dictionary().size()];
    for (int i = 0; i < those.size(); i++) {
      those.get(i).count(found.get(i), fields, sums);
    }
    return sums;
  }

  private static Map<String, Long> most(List<Value> values, int[] sums, Counted field) {
    Comparator<Value> order =
        Comparator.<Value>comparingInt(value -> -sums[value.number()])
            .thenComparing(FacetColumns::compare);
    var most = new PriorityQueue<Value>(order.reversed());
    for (Value value : values) {
      if (value.number() < sums.length && sums[value.number()] > 0) {
        if (most.size() < field.most()) {
          most.add(value);
        } else if (order.compare(value, most.element()) < 0) {
          most.remove();
          most.add(value);
        }
      }
    }
    var counts = new LinkedHashMap<String, Long>();
    most.forEach(value -> counts.put(value.value().toString(), (long) sums[value.number()]));
    return counts;
  }

  @SuppressWarnings("unchecked")
  private static int compare(Value one, Value other) {
    return ((Comparable<Object>) one.value()).compareTo(other.value());
  }

  private static FacetSegment facets(LeafReader segment, Group group) throws IOException {
    var helper = segment.getCoreCacheHelper();
    var read = group.bySegment();
    var known = read.get(helper.getKey());
    if (known == null) {
      known = read(segment, group);
      if (read.put(helper.getKey(), known) == null) {
        helper.addClosedListener(read::remove);
      }
    }
    return known;
  }

  /** The values that a document has of a field, given numbers. */
  private interface Numbers {
    /** Moves on to a document, which comes after those before, and says how many it has. */
    int of(int document) throws IOException;

    int next() throws IOException;
  }

  private static FacetSegment read(LeafReader segment, Group group) throws IOException {
    var records = records(segment, group);
    var columns = new HashMap<String, FacetColumn>();
    for (Counted field : group.fields()) {
      columns.put(field.field(), column(records, numbers(segment, field, group.dictionary())));
    }
    return FacetSegment.of(records, columns);
  }

  private static FacetColumn column(FixedBitSet records, Numbers field) throws IOException {
    var starts = new int[records.cardinality() + 1];
    var values = new int[starts.length];
    int end = 0;
    int rank = 0;
    for (int document = next(records, 0);
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = next(records, document + 1)) {
      int count = field.of(document);
      values = ArrayUtil.grow(values, end + count);
      for (int i = 0; i < count; i++) {
        values[end++] = field.next();
      }
      starts[++rank] = end;
    }
    return FacetColumn.of(starts, ArrayUtil.copyOfSubArray(values, 0, end));
  }

  private static int next(FixedBitSet records, int from) {
    return from < records.length() ? records.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** The documents that have a value of any of the fields. */
  private static FixedBitSet records(LeafReader segment, Group group) throws IOException {
    var records = new FixedBitSet(segment.maxDoc());
    for (Counted field : group.fields()) {
      records.or(
          numbered(field)
              ? DocValues.getSortedNumeric(segment, field.field())
              : DocValues.getSortedSet(segment, field.field()));
    }
    return records;
  }

  private static boolean numbered(Counted field) {
    return field.type() == Long.class;
  }

  private static Numbers numbers(LeafReader segment, Counted field, FacetDictionary dictionary)
      throws IOException {
    return numbered(field)
        ? ofNumbers(DocValues.getSortedNumeric(segment, field.field()), field.field(), dictionary)
        : ofWords(DocValues.getSortedSet(segment, field.field()), field.field(), dictionary);
  }

  private static Numbers ofNumbers(
      SortedNumericDocValues values, String field, FacetDictionary dictionary) {
    return new Numbers() {
      @Override
      public int of(int document) throws IOException {
        return values.advanceExact(document) ? values.docValueCount() : 0;
      }

      @Override
      public int next() throws IOException {
        return dictionary.number(field, values.nextValue());
      }
    };
  }

  private static Numbers ofWords(
      SortedSetDocValues values, String field, FacetDictionary dictionary) throws IOException {
    var numbers = new int[(int) values.getValueCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = dictionary.number(field, values.lookupOrd(i).utf8ToString());
    }
    return new Numbers() {
      @Override
      public int of(int document) throws IOException {
        return values.advanceExact(document) ? values.docValueCount() : 0;
      }

      @Override
      public int next() throws IOException {
        return numbers[(int) values.nextOrd()];
      }
    };
  }
}
