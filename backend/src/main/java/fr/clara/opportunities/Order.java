package fr.clara.opportunities;

import fr.clara.opportunities.KnownCalls.KnownCall;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An order of opportunities. Those without a value come last either way.
 *
 * @param sortBy the protocol's name of the value
 * @param stated whether calls state the value at all
 */
record Order(String sortBy, boolean descending, boolean stated, Comparator<KnownCall> comparator) {

  static final String LAST_MODIFIED = "lastModifiedAt";

  /** How a value orders calls one way or the other. */
  private interface Way extends Function<Boolean, Comparator<KnownCall>> {}

  private static final Map<String, Way> WAYS = ways();

  /** What the protocol sorts by, and no call of CLARA's states. */
  private static final List<String> NEVER_STATED =
      List.of("funding.maxAwardAmount", "funding.minAwardAmount", "funding.estimatedAwardCount");

  private static Map<String, Way> ways() {
    var titles = Collator.getInstance(Locale.FRENCH);
    var ways = new LinkedHashMap<String, Way>();
    ways.put(LAST_MODIFIED, by(known -> known.span().last()));
    ways.put("createdAt", by(known -> known.span().first()));
    ways.put("title", by(known -> titles.getCollationKey(known.call().title().in("fr"))));
    ways.put("status.value", by(known -> CallStatement.status(known.call())));
    ways.put(
        "keyDates.closeDate",
        by(known -> known.call().closesAt() == null ? null : known.call().closesAt().toInstant()));
    ways.put(
        "funding.totalAmountAvailable",
        by(known -> known.call().budget() == null ? null : known.call().budget().value()));
    return ways;
  }

  private static <T extends Comparable<? super T>> Way by(Function<KnownCall, T> value) {
    return descending -> {
      Comparator<T> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
      return Comparator.comparing(value, Comparator.nullsLast(way)).thenComparing(Order::id);
    };
  }

  private static String id(KnownCall known) {
    return known.call().id();
  }

  /** All that there is to sort by. */
  static List<String> words() {
    return Stream.concat(WAYS.keySet().stream(), NEVER_STATED.stream()).toList();
  }

  /** The order by one of these words. */
  static Order by(String sortBy, boolean descending) {
    boolean stated = WAYS.containsKey(sortBy);
    return new Order(
        sortBy,
        descending,
        stated,
        stated ? WAYS.get(sortBy).apply(descending) : Comparator.comparing(Order::id));
  }

  /** As a list comes that nobody sorts: what changed last comes first. */
  static Order usual() {
    return by(LAST_MODIFIED, true);
  }
}
