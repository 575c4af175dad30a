package fr.clara.search;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a request asks of a list, checked: every word known, every bound kept.
 *
 * @param <V> the public shape of the records
 * @param q words searched, null when none are
 * @param filters the wanted words by facet
 * @param limit items a page, 1 to 500
 * @param cursor where the page begins, null for the first
 * @param asOf the state to list as the request names it, null for today's
 */
public record ListQuery<V>(
    String q,
    Map<Facet<V>, List<String>> filters,
    Sort<V> sort,
    int limit,
    String cursor,
    String asOf) {

  public static final int MOST_VALUES = 50;
  public static final String Q = "q";
  public static final String SORT = "sort";
  public static final String CURSOR = "cursor";
  public static final String AS_OF = "asOf";
  public static final String FORMAT = "format";
  public static final String SEPARATOR = "separator";

  /** Records of a page of a whole list: few enough that they are soon forgotten. */
  private static final int AT_ONCE = 100;

  static <V> ListQuery<V> of(Listing<?, V> listing, MultivaluedMap<String, String> given) {
    var parameters = new Parameters(given, listing.parameters());
    return of(listing, parameters, parameters.limit(), parameters.one(CURSOR));
  }

  /** The whole list, in pages of which some are in memory at the same time. */
  static <V> ListQuery<V> ofWhole(Listing<?, V> listing, Parameters parameters) {
    return of(listing, parameters, AT_ONCE, null);
  }

  private static <V> ListQuery<V> of(
      Listing<?, V> listing, Parameters parameters, int limit, String cursor) {
    String q = words(parameters.one(Q));
    String asOf = parameters.one(AS_OF);
    if (q != null && asOf != null) {
      throw ProblemException.invalidParameter(AS_OF, "as-of-q", null);
    }
    var sort = sort(listing, parameters.one(SORT), q != null);
    return new ListQuery<>(q, filters(listing, parameters), sort, limit, cursor, asOf);
  }

  /** Blanks alone search nothing. */
  static String words(String q) {
    return q == null || q.isBlank() ? null : q.strip();
  }

  private static <V> Map<Facet<V>, List<String>> filters(
      Listing<?, V> listing, Parameters parameters) {
    var filters = new LinkedHashMap<Facet<V>, List<String>>();
    for (var facet : listing.facets()) {
      var words = parameters.all(facet.name());
      if (words != null) {
        if (words.size() > MOST_VALUES) {
          throw ProblemException.invalidParameter(facet.name(), "many", null, MOST_VALUES);
        }
        words.forEach(facet::check);
        filters.put(facet, words.stream().distinct().sorted().toList());
      }
    }
    return filters;
  }

  private static <V> Sort<V> sort(Listing<?, V> listing, String word, boolean searched) {
    var usual = searched ? Stream.of(Sort.<V>byRelevance()) : Stream.<Sort<V>>of();
    var sorts = Stream.concat(usual, listing.sorts().stream()).toList();
    if (word == null) {
      return sorts.get(0);
    }
    return sorts.stream()
        .filter(sort -> sort.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalidParameter(
                    SORT, "value", sorts.stream().map(Sort::word).toList(), word));
  }

  /** The same without one of its filters. */
  ListQuery<V> without(Facet<V> facet) {
    var others = new LinkedHashMap<>(filters);
    others.remove(facet);
    return new ListQuery<>(q, others, sort, limit, cursor, asOf);
  }

  /** What a cursor belongs to: the filters and the sort, in one order whatever the request's. */
  String fingerprint(String list) {
    var parts = new ArrayList<Object>();
    parts.add(list);
    parts.add(q);
    parts.add(asOf);
    parts.add(sort.word());
    filters.forEach((facet, words) -> parts.add(facet.name() + "=" + words));
    return Integer.toHexString(parts.hashCode());
  }
}
