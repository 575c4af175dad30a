package fr.clara.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A list as a request narrows it.
 *
 * @param words what the words searched stand for, null when none are
 */
record Narrowed<V>(Listing<?, V> listing, ListQuery<V> query, Searched words) {

  /** Everything asked. */
  Condition all() {
    return Condition.all(matching(), filters(query.filters()));
  }

  /** Everything but one filter. */
  Condition but(Facet<V> facet) {
    return Condition.all(matching(), filters(query.without(facet).filters()));
  }

  /** Everything, with one filter choosing otherwise. */
  Condition but(Facet<V> facet, List<String> chosen) {
    var filters = filters(query.without(facet).filters());
    filters.add(Condition.of(listing.kind(), facet, chosen));
    return Condition.all(matching(), filters);
  }

  /** Everything but the words searched. */
  Condition wordless() {
    return Condition.all(null, filters(query.filters()));
  }

  /** Its records from the page on that was asked for. */
  Searches.Question question() {
    var sort = query.sort();
    return sort.relevance()
        ? Searches.Question.byRelevance(words, filters(query.filters()))
        : Searches.Question.inOrder(
            all(), Fields.of(listing.kind(), sort), sort.descending(), cursor());
  }

  /** How many records come before those that are asked for, where that is known. */
  int offset() {
    var cursor = cursor();
    return cursor == null || !query.sort().relevance() ? 0 : cursor.offset();
  }

  private Condition matching() {
    return words == null ? null : words.matching();
  }

  /** The place where the page begins, null at the beginning of the list. */
  Cursor cursor() {
    return query.cursor() == null ? null : Cursor.decode(query.cursor(), fingerprint());
  }

  String encode(Cursor cursor) {
    return cursor.encode(fingerprint());
  }

  private String fingerprint() {
    return query.fingerprint(listing.kind().segment());
  }

  private List<Condition> filters(Map<Facet<V>, List<String>> chosen) {
    var filters = new ArrayList<Condition>();
    filters.add(Condition.of(listing.kind()));
    chosen.forEach((facet, values) -> filters.add(Condition.of(listing.kind(), facet, values)));
    return filters;
  }
}
