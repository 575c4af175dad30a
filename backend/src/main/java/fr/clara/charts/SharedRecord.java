package fr.clara.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A record that names several institutions, or the part of one that does.
 *
 * @param start when it begins, as precise as its source, null where that is not known
 * @param end when it ends, likewise; what is a moment ends when it begins
 * @param ties the institutions by kind of tie: a project may tie some as participants, and others
 *     as its funders
 */
record SharedRecord(RecordKey key, String start, String end, Map<Tie, List<String>> ties) {

  SharedRecord(RecordKey key, String start, String end) {
    this(key, start, end, new EnumMap<>(Tie.class));
  }

  /** Every institution once. */
  Stream<String> institutions() {
    return ties.size() == 1
        ? ties.values().iterator().next().stream()
        : ties.values().stream().flatMap(List::stream).distinct();
  }

  /** Every two institutions of one kind of tie, in alphabetical order. */
  void pairs(Tie tie, Predicate<String> wanted, BiConsumer<String, String> pairs) {
    var institutions = new ArrayList<String>();
    ties.get(tie).stream().filter(wanted).forEach(institutions::add);
    for (int i = 0; i < institutions.size(); i++) {
      for (int j = i + 1; j < institutions.size(); j++) {
        pairs.accept(institutions.get(i), institutions.get(j));
      }
    }
  }
}
