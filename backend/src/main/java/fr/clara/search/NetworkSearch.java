package fr.clara.search;

import fr.clara.changes.AsOf;
import fr.clara.changes.State;
import fr.clara.search.Page.FacetValue;
import fr.clara.search.SearchApi.Hits;
import fr.clara.search.SearchApi.Suggestion;
import fr.clara.search.SearchApi.Suggestions;
import fr.clara.search.Searches.Counted;
import fr.clara.search.Searches.Question;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Searches all kinds of records at once. */
@ApplicationScoped
class NetworkSearch {

  static final Counted KINDS = new Counted(Fields.KIND, String.class, Kind.values().length);

  private final Indexer indexer;
  private final Searches searches;
  private final Texts texts;
  private final Labels labels;
  private final Listings listings;
  private final LoggedRecords records;
  private final Clock clock;

  NetworkSearch(
      Indexer indexer,
      Searches searches,
      Texts texts,
      Labels labels,
      Listings listings,
      LoggedRecords records,
      Clock clock) {
    this.records = records;
    this.clock = clock;
    this.indexer = indexer;
    this.searches = searches;
    this.texts = texts;
    this.labels = labels;
    this.listings = listings;
  }

  @Transactional
  Hits find(String q, List<Kind> kinds, int limit, String cursor) {
    String fingerprint = Integer.toHexString(List.of(q, kinds).hashCode());
    int offset = cursor == null ? 0 : Cursor.decode(cursor, fingerprint).offset();
    var state = indexer.now();
    var words = texts.of(state, q, kinds, Fields.FAMILIES);
    var found =
        searches.ask(Question.byRelevance(words, Condition.ofAny(kinds)), offset, limit + 1);
    var all = Question.of(words.matching()).counting(List.of(KINDS));
    var counts = searches.ask(all, 0, 0).counts().get(Fields.KIND);
    var keys = found.keys().stream().limit(limit).toList();
    var references = references(state, keys);
    var highlights = shown(state, keys, words.marker()::of);
    return new Hits(
        keys.stream()
            .filter(references::containsKey)
            .map(key -> new SearchApi.Hit(references.get(key), of(highlights, key)))
            .toList(),
        found.total(),
        Map.of(SearchResource.KIND, kindValues(counts)),
        found.keys().size() > limit
            ? new Cursor(Integer.toString(offset + limit), "").encode(fingerprint)
            : null,
        state.revision());
  }

  @Transactional
  Suggestions suggest(String q, List<Kind> kinds, int limit) {
    var state = indexer.now();
    var words = texts.of(state, q, kinds, Texts.NAMES);
    var keys = searches.ask(Question.byRelevance(words, Condition.ofAny(kinds)), 0, limit).keys();
    var references = references(state, keys);
    var highlights = shown(state, keys, words.marker()::ofNames);
    return new Suggestions(
        keys.stream()
            .filter(references::containsKey)
            .map(key -> suggestion(references.get(key), of(highlights, key)))
            .toList());
  }

  private static Suggestion suggestion(Reference record, List<Highlight> highlights) {
    return new Suggestion(
        record,
        highlights.stream()
            .findFirst()
            .map(Highlight::pieces)
            .orElseGet(() -> List.of(new Highlight.Piece(record.label().in("fr"), false))));
  }

  /** A way of showing where a record answers. */
  private interface Showing {
    <V> List<Highlight> of(Listing<?, V> listing, V view);
  }

  private static List<Highlight> of(Map<String, List<Highlight>> highlights, String key) {
    return highlights.getOrDefault(key, List.of());
  }

  /** Where the records answer, by key. */
  private Map<String, List<Highlight>> shown(
      State.Current state, List<String> keys, Showing showing) {
    var highlights = new HashMap<String, List<Highlight>>();
    byKind(keys).forEach((kind, ids) -> show(state, listings.of(kind), ids, showing, highlights));
    return highlights;
  }

  private <V> void show(
      State.Current state,
      Listing<?, V> listing,
      List<String> ids,
      Showing showing,
      Map<String, List<Highlight>> into) {
    records
        .of(listing, ids, new AsOf(state.revision(), clock.instant()))
        .forEach(
            (id, view) ->
                into.put(IndexedRecord.key(listing.kind(), id), showing.of(listing, view)));
  }

  private static Map<Kind, List<String>> byKind(List<String> keys) {
    return keys.stream()
        .collect(
            Collectors.groupingBy(
                IndexedRecord::kindOf,
                Collectors.mapping(IndexedRecord::idOf, Collectors.toList())));
  }

  private Map<String, Reference> references(State.Current state, List<String> keys) {
    var references = new HashMap<String, Reference>();
    byKind(keys)
        .forEach(
            (kind, ids) ->
                labels
                    .of(state, kind, ids)
                    .forEach(
                        (id, label) ->
                            references.put(
                                IndexedRecord.key(kind, id), new Reference(id, kind, label))));
    return references;
  }

  private List<FacetValue> kindValues(Map<String, Long> counts) {
    return listings.all().stream()
        .map(listing -> listing.kind().segment())
        .map(kind -> new FacetValue(kind, null, counts.getOrDefault(kind, 0L)))
        .toList();
  }
}
