package fr.clara.search;

import fr.clara.changes.State;
import fr.clara.search.Page.FacetValue;
import fr.clara.search.SearchApi.Hits;
import fr.clara.search.SearchApi.Suggestion;
import fr.clara.search.SearchApi.Suggestions;
import fr.clara.search.Searches.Answer;
import fr.clara.search.Searches.Counted;
import fr.clara.search.Searches.Hit;
import fr.clara.search.Searches.Question;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

  NetworkSearch(Indexer indexer, Searches searches, Texts texts, Labels labels, Listings listings) {
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
    var all = question(words, List.of(), Fields.FAMILIES);
    var found = searches.ask(question(words, kinds, Fields.FAMILIES), offset, limit + 1);
    var counts = searches.ask(all.counting(List.of(KINDS)), 0, 0).counts().get(Fields.KIND);
    var hits = found.hits().stream().limit(limit).toList();
    var references = references(state, hits);
    return new Hits(
        hits.stream()
            .filter(hit -> references.containsKey(hit.key()))
            .map(hit -> new SearchApi.Hit(references.get(hit.key()), hit.highlights()))
            .toList(),
        found.total(),
        Map.of(SearchResource.KIND, kindValues(counts)),
        found.hits().size() > limit
            ? new Cursor(Integer.toString(offset + limit), "").encode(fingerprint)
            : null,
        state.revision());
  }

  @Transactional
  Suggestions suggest(String q, List<Kind> kinds, int limit) {
    var state = indexer.now();
    var words = texts.of(state, q, kinds, Texts.NAMES);
    Answer found = searches.ask(question(words, kinds, Texts.NAMES), 0, limit);
    var references = references(state, found.hits());
    return new Suggestions(
        found.hits().stream()
            .filter(hit -> references.containsKey(hit.key()))
            .map(hit -> suggestion(references.get(hit.key()), hit))
            .toList());
  }

  private static Question question(
      Condition words, List<Kind> kinds, List<Fields.Family> families) {
    return new Question(
        Condition.all(words, Condition.ofAny(kinds)), null, false, families, List.of());
  }

  private static Suggestion suggestion(Reference record, Hit hit) {
    return new Suggestion(
        record,
        hit.highlights().stream()
            .findFirst()
            .map(Highlight::pieces)
            .orElseGet(() -> List.of(new Highlight.Piece(record.label().in("fr"), false))));
  }

  private Map<String, Reference> references(State.Current state, List<Hit> hits) {
    var references = new HashMap<String, Reference>();
    hits.stream()
        .collect(
            Collectors.groupingBy(
                hit -> IndexedRecord.kindOf(hit.key()),
                Collectors.mapping(Hit::id, Collectors.toList())))
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
