package fr.clara.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A list as a request narrows it.
 *
 * @param words what the words searched stand for, null when none are
 */
record Narrowed<V>(Listing<?, V> listing, ListQuery<V> query, Condition words) {

  /** Everything asked. */
  Condition all() {
    return Condition.all(words, filters(query.filters()));
  }

  /** Everything but one filter. */
  Condition but(Facet<V> facet) {
    return Condition.all(words, filters(query.without(facet).filters()));
  }

  /** Everything, with one filter choosing otherwise. */
  Condition but(Facet<V> facet, List<String> chosen) {
    var filters = filters(query.without(facet).filters());
    filters.add(Condition.of(listing.kind(), facet, chosen));
    return Condition.all(words, filters);
  }

  /** Everything but the words searched. */
  Condition wordless() {
    return Condition.all(null, filters(query.filters()));
  }

  Searches.Question question() {
    return question(all());
  }

  /** What comes after a place in the order. */
  Searches.Question question(Cursor cursor) {
    String field = Fields.of(listing.kind(), query.sort());
    var filters = filters(query.filters());
    filters.add(Condition.after(cursor, field, query.sort().descending()));
    return question(Condition.all(words, filters));
  }

  private Searches.Question question(Condition condition) {
    var sort = query.sort();
    String field = sort.relevance() ? null : Fields.of(listing.kind(), sort);
    var shown = words == null ? List.<Fields.Family>of() : Fields.FAMILIES;
    return new Searches.Question(condition, field, sort.descending(), shown, List.of());
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
