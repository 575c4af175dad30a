package fr.clara.summary;

import fr.clara.shared.Reference;
import fr.clara.summary.SummaryApi.Funding;
import fr.clara.summary.SummaryApi.OtherCurrency;
import fr.clara.summary.SummaryApi.Share;
import fr.clara.summary.SummaryApi.YearShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds up grants. A grant that several pay is one entry of all of them: who pays which part of it
 * is not known, and nothing is counted twice.
 */
final class FundingSums {

  private static final int MOST_SHARES = 30;
  private static final String EURO = "EUR";
  private static final String NO_YEAR = "";

  private static final Comparator<Share> GREATEST_FIRST =
      Comparator.comparing(Share::amount)
          .thenComparing(Share::grants)
          .reversed()
          .thenComparing(share -> ids(share.records()));

  private static final Comparator<String> UNDATED_LAST =
      Comparator.<String, Boolean>comparing(NO_YEAR::equals)
          .thenComparing(Comparator.naturalOrder());

  private final String currency;
  private final List<Paid> grants;
  private final Map<String, List<Paid>> others;

  private FundingSums(String currency, List<Paid> grants, Map<String, List<Paid>> others) {
    this.currency = currency;
    this.grants = grants;
    this.others = others;
  }

  /**
   * The sums of these grants.
   *
   * @param left how many were left out because their year is not known
   */
  static Funding of(List<Paid> all, long left) {
    var byCurrency =
        all.stream()
            .filter(grant -> grant.amount() != null)
            .collect(Collectors.groupingBy(grant -> grant.amount().currency()));
    String currency = mostUsed(byCurrency);
    var others = new LinkedHashMap<>(byCurrency);
    others.remove(currency);
    var grants = all.stream().filter(g -> g.amount() == null || isIn(currency, g)).toList();
    return new FundingSums(currency, grants, others).funding(left);
  }

  private static boolean isIn(String currency, Paid grant) {
    return grant.amount().currency().equals(currency);
  }

  /** Euros where there are some. */
  private static String mostUsed(Map<String, List<Paid>> byCurrency) {
    return byCurrency.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, List<Paid>>, Boolean>comparing(
                    e -> e.getKey().equals(EURO))
                .thenComparing(e -> e.getValue().size()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Funding funding(long left) {
    var tally = Tally.of(grants);
    long undated = grants.stream().filter(grant -> grant.year() == null).count();
    return new Funding(
        tally.amount(),
        currency,
        tally.grants(),
        tally.unknown(),
        undated + left,
        others.entrySet().stream()
            .map(
                e ->
                    new OtherCurrency(
                        e.getKey(), Tally.of(e.getValue()).amount(), e.getValue().size()))
            .sorted(Comparator.comparing(OtherCurrency::currency))
            .toList(),
        shares(Paid::funders),
        shares(Paid::programme),
        years());
  }

  private List<Share> shares(Function<Paid, List<Reference>> whose) {
    var named = new LinkedHashMap<String, List<Reference>>();
    var parts = new LinkedHashMap<String, List<Paid>>();
    for (var grant : grants) {
      var records = whose.apply(grant);
      named.putIfAbsent(ids(records), records);
      parts.computeIfAbsent(ids(records), key -> new ArrayList<>()).add(grant);
    }
    var shares =
        parts.entrySet().stream()
            .map(part -> share(named.get(part.getKey()), 0, part.getValue()))
            .sorted(GREATEST_FIRST)
            .toList();
    return bounded(shares, parts);
  }

  private static List<Share> bounded(List<Share> shares, Map<String, List<Paid>> parts) {
    if (shares.size() <= MOST_SHARES) {
      return shares;
    }
    var rest = shares.subList(MOST_SHARES, shares.size());
    var grants = rest.stream().flatMap(s -> parts.get(ids(s.records())).stream()).toList();
    return Stream.concat(
            shares.stream().limit(MOST_SHARES), Stream.of(share(List.of(), rest.size(), grants)))
        .toList();
  }

  private static Share share(List<Reference> records, long others, List<Paid> grants) {
    var tally = Tally.of(grants);
    return new Share(records, others, tally.amount(), tally.grants(), tally.unknown());
  }

  private List<YearShare> years() {
    var byYear = grants.stream().collect(Collectors.groupingBy(FundingSums::year));
    return byYear.keySet().stream()
        .sorted(UNDATED_LAST)
        .map(year -> yearShare(year, Tally.of(byYear.get(year))))
        .toList();
  }

  private static YearShare yearShare(String year, Tally tally) {
    return new YearShare(
        year.equals(NO_YEAR) ? null : year, tally.amount(), tally.grants(), tally.unknown());
  }

  private static String year(Paid grant) {
    return grant.year() == null ? NO_YEAR : grant.year();
  }

  private static String ids(List<Reference> records) {
    return records.stream().map(Reference::id).collect(Collectors.joining("+"));
  }
}
