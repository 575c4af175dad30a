package fr.clara.charts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Adds up what institutions share: a record counts once, whatever it says of them. */
final class TieSums {

  private static final Comparator<SharedRecord> NEWEST_FIRST =
      Comparator.comparing(
              SharedRecord::start, Comparator.nullsLast(Comparator.<String>reverseOrder()))
          .thenComparing(record -> record.key().kind())
          .thenComparing(record -> record.key().id());

  private final Collection<SharedRecord> records;
  private final Map<String, Long> totals = new HashMap<>();

  TieSums(Collection<SharedRecord> records) {
    this.records = records;
    records.forEach(record -> record.institutions().forEach(id -> totals.merge(id, 1L, Long::sum)));
  }

  /** Two institutions, in alphabetical order. */
  record Two(String one, String other) {}

  /** How many institutions there are. */
  long institutions() {
    return totals.size();
  }

  /** How many records an institution shares with others. */
  long total(String institution) {
    return totals.getOrDefault(institution, 0L);
  }

  /**
   * The institutions that share most.
   *
   * @param first one before all others, even if it shares nothing; null for none
   */
  List<String> most(String first, int limit) {
    var others =
        totals.keySet().stream()
            .filter(id -> !id.equals(first))
            .sorted(
                Comparator.<String>comparingLong(id -> -total(id))
                    .thenComparing(Comparator.naturalOrder()));
    return Stream.concat(Stream.ofNullable(first), others).limit(limit).toList();
  }

  /** How many pairs of institutions share something. */
  long pairs() {
    var numbers = new HashMap<String, Long>();
    totals.keySet().forEach(id -> numbers.put(id, (long) numbers.size()));
    var pairs = LongStream.builder();
    for (var record : records) {
      for (var tie : record.ties().keySet()) {
        record.pairs(
            tie,
            id -> true,
            (one, other) -> pairs.add(numbers.get(one) * totals.size() + numbers.get(other)));
      }
    }
    return different(pairs.build().toArray());
  }

  private static long different(long[] numbers) {
    Arrays.sort(numbers);
    return IntStream.range(0, numbers.length)
        .filter(i -> i == 0 || numbers[i] != numbers[i - 1])
        .count();
  }

  /** What each two of some institutions share, who share most first. */
  List<Map.Entry<Two, TieSum>> between(Set<String> institutions) {
    var sums = new HashMap<Two, TieSum>();
    records.stream().sorted(NEWEST_FIRST).forEach(record -> add(record, institutions, sums));
    return sums.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Two, TieSum>>comparingLong(entry -> -entry.getValue().total())
                .thenComparing(entry -> entry.getKey().one())
                .thenComparing(entry -> entry.getKey().other()))
        .toList();
  }

  private static void add(SharedRecord record, Set<String> wanted, Map<Two, TieSum> sums) {
    for (var tie : record.ties().keySet()) {
      record.pairs(
          tie,
          wanted::contains,
          (one, other) ->
              sums.computeIfAbsent(new Two(one, other), two -> new TieSum()).add(record, tie));
    }
  }
}
