package fr.clara.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A segment two thirds of which are records of a kind, with one year each and up to three towns.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FacetSegmentTest {

  private static final int DOCUMENTS = 1_000;
  private static final int VALUES = 20;

  private final Random random = new Random(5);
  private final FixedBitSet records = some(0.66);
  private final List<List<Integer>> years = new ArrayList<>();
  private final List<List<Integer>> towns = new ArrayList<>();
  private final FacetSegment segment;

  FacetSegmentTest() {
    for (int i = 0; i < records.cardinality(); i++) {
      years.add(List.of(random.nextInt(VALUES)));
      towns.add(random.ints(random.nextInt(4), 0, VALUES).boxed().toList());
    }
    segment = FacetSegment.of(records, Map.of("year", column(years), "town", column(towns)));
  }

  private FixedBitSet some(double share) {
    var some = new FixedBitSet(DOCUMENTS);
    for (int i = 0; i < DOCUMENTS; i++) {
      if (random.nextDouble() < share) {
        some.set(i);
      }
    }
    return some;
  }

  private static FacetColumn column(List<List<Integer>> values) {
    var starts = new int[values.size() + 1];
    for (int i = 0; i < values.size(); i++) {
      starts[i + 1] = starts[i] + values.get(i).size();
    }
    return FacetColumn.of(
        starts, values.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.4, 0.6, 0.99, 1})
  void the_values_of_some_records_are_counted_however_many_they_are(double share) {
    var some = some(share);
    assertArrayEquals(counted(some, years), counts(some, "year"));
    assertArrayEquals(counted(some, towns), counts(some, "town"));
  }

  private int[] counts(FixedBitSet some, String field) {
    var counts = new int[VALUES];
    segment.count(some, List.of(field), counts);
    return counts;
  }

  private int[] counted(FixedBitSet some, List<List<Integer>> values) {
    var counts = new int[VALUES];
    int rank = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      if (records.get(i)) {
        if (some.get(i)) {
          values.get(rank).forEach(value -> counts[value]++);
        }
        rank++;
      }
    }
    return counts;
  }
}
