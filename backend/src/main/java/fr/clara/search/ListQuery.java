package fr.clara.search;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a request asks of a list, checked: every word known, every bound kept.
 *
 * @param filters the wanted words by facet
 * @param limit items a page, 1 to 500
 * @param cursor where the page begins, null for the first
 */
public record ListQuery(Map<Facet, List<String>> filters, Sort sort, int limit, String cursor) {

  public static final int MOST_VALUES = 50;
  public static final String SORT = "sort";
  public static final String CURSOR = "cursor";
  public static final String FORMAT = "format";
  public static final String SEPARATOR = "separator";

  static ListQuery of(Listing<?, ?> listing, MultivaluedMap<String, String> given) {
    var parameters = new Parameters(given, listing.parameters());
    return new ListQuery(
        filters(listing, parameters),
        sort(listing, parameters.one(SORT)),
        parameters.limit(),
        parameters.one(CURSOR));
  }

  /** The whole list, read in the largest pages. */
  static ListQuery ofWhole(Listing<?, ?> listing, Parameters parameters) {
    return new ListQuery(
        filters(listing, parameters), sort(listing, parameters.one(SORT)), Parameters.MOST, null);
  }

  private static Map<Facet, List<String>> filters(Listing<?, ?> listing, Parameters parameters) {
    var filters = new LinkedHashMap<Facet, List<String>>();
    for (Facet facet : listing.facets()) {
      var words = parameters.all(facet.name());
      if (words != null) {
        if (words.size() > MOST_VALUES) {
          throw ProblemException.invalidParameter(facet.name(), "many", null, MOST_VALUES);
        }
        filters.put(facet, words.stream().distinct().sorted().toList());
      }
    }
    return filters;
  }

  private static Sort sort(Listing<?, ?> listing, String word) {
    if (word == null) {
      return listing.sorts().get(0);
    }
    return listing.sorts().stream()
        .filter(sort -> sort.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalidParameter(
                    SORT, "value", listing.sorts().stream().map(Sort::word).toList(), word));
  }

  ListQuery from(String next) {
    return new ListQuery(filters, sort, limit, next);
  }

  /** What a cursor belongs to: the filters and the sort, in one order whatever the request's. */
  String fingerprint(String list) {
    var parts = new ArrayList<String>();
    parts.add(list);
    parts.add(sort.word());
    filters.forEach((facet, words) -> parts.add(facet.name() + "=" + words));
    return Integer.toHexString(parts.hashCode());
  }
}
