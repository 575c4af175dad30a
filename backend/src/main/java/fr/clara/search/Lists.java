package fr.clara.search;

import fr.clara.changes.AsOf;
import fr.clara.changes.State;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.request.Parameters;
import fr.clara.search.Page.Without;
import fr.clara.search.Searches.Question;
import fr.clara.shared.Ahead;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers lists: the index finds and counts, the database gives the records. */
@ApplicationScoped
public class Lists {

  /** Read while the one before them is written. */
  private static final int PAGES_AHEAD = 2;

  private final Indexer indexer;
  private final Searches searches;
  private final Texts texts;
  private final FacetCounts counts;
  private final Past past;
  private final Listings listings;
  private final LoggedRecords records;
  private final Labels labels;
  private final State today;
  private final Clock clock;

  Lists(
      Indexer indexer,
      Searches searches,
      Texts texts,
      FacetCounts counts,
      Past past,
      Listings listings,
      LoggedRecords records,
      Labels labels,
      State today,
      Clock clock) {
    this.records = records;
    this.labels = labels;
    this.today = today;
    this.clock = clock;
    this.indexer = indexer;
    this.searches = searches;
    this.texts = texts;
    this.counts = counts;
    this.past = past;
    this.listings = listings;
  }

  /** The record, or the problem that there is none. */
  @Transactional
  public <V> V one(Listing<?, V> listing, String id) {
    V found = records.of(listing, List.of(id), at(today.current())).get(id);
    if (found == null) {
      throw ProblemException.notFound(listing.kind().path() + "/" + id);
    }
    return found;
  }

  private AsOf at(State.Current state) {
    return new AsOf(state.revision(), clock.instant());
  }

  /** The page that the request's parameters ask for; refuses what it does not know. */
  @Transactional
  public <E extends NetworkRecord, V> Page<V> page(
      Listing<E, V> listing, MultivaluedMap<String, String> parameters) {
    var query = ListQuery.of(listing, parameters);
    if (query.asOf() != null) {
      return past.page(listing, query);
    }
    var state = indexer.now();
    requireTargets(state, query);
    return page(state, listing, narrowed(state, listing, query));
  }

  private <E extends NetworkRecord, V> Page<V> page(
      State.Current state, Listing<E, V> listing, Narrowed<V> list) {
    var query = list.query();
    int offset = list.offset();
    var question = list.question().counting(FacetCounts.counted(list));
    var found = searches.ask(question, offset, query.limit() + 1);
    var rows = rows(state, listing, found.keys().stream().limit(query.limit()).toList());
    boolean more = found.keys().size() > query.limit();
    return new Page<>(
        rows.stream().map(Row::view).toList(),
        found.total(),
        counts.of(state, list, found.counts()),
        more ? next(list, rows, offset) : null,
        list.words() == null ? Map.of() : highlights(list, rows),
        found.total() == 0 ? without(list) : List.of(),
        state.revision());
  }

  <V> Narrowed<V> narrowed(State.Current state, Listing<?, V> listing, ListQuery<V> query) {
    return new Narrowed<>(
        listing,
        query,
        query.q() == null
            ? null
            : texts.of(state, query.q(), List.of(listing.kind()), Fields.FAMILIES));
  }

  private record Row<V>(String key, V view) {

    String id() {
      return IndexedRecord.idOf(key);
    }
  }

  /** The records of these keys, in their order; one withdrawn in between is left out. */
  <V> List<V> views(State.Current state, Listing<?, V> listing, List<String> keys) {
    return rows(state, listing, keys).stream().map(Row::view).toList();
  }

  private <V> List<Row<V>> rows(State.Current state, Listing<?, V> listing, List<String> keys) {
    var ids = keys.stream().map(IndexedRecord::idOf).toList();
    var views = ids.isEmpty() ? Map.<String, V>of() : records.of(listing, ids, at(state));
    return keys.stream()
        .map(key -> new Row<>(key, views.get(IndexedRecord.idOf(key))))
        .filter(row -> row.view() != null)
        .toList();
  }

  private static <V> String next(Narrowed<V> list, List<Row<V>> rows, int offset) {
    var query = list.query();
    if (query.sort().relevance()) {
      return list.encode(new Cursor(Integer.toString(offset + query.limit()), ""));
    }
    if (rows.isEmpty()) {
      return null;
    }
    var last = rows.get(rows.size() - 1);
    return list.encode(new Cursor(query.sort().key().apply(last.view()), last.key()));
  }

  private static <V> Map<String, List<Highlight>> highlights(Narrowed<V> list, List<Row<V>> rows) {
    var highlights = new LinkedHashMap<String, List<Highlight>>();
    for (var row : rows) {
      var found = list.words().marker().of(list.listing(), row.view());
      if (!found.isEmpty()) {
        highlights.put(row.id(), found);
      }
    }
    return highlights;
  }

  /** What an empty list would hold without each single thing that narrows it. */
  private <V> List<Without> without(Narrowed<V> list) {
    var parameters = new ArrayList<Without>();
    if (list.words() != null) {
      parameters.add(new Without(ListQuery.Q, searches.count(list.wordless())));
    }
    for (var facet : list.query().filters().keySet()) {
      parameters.add(new Without(facet.name(), searches.count(list.but(facet))));
    }
    return parameters;
  }

  /** The whole list that the parameters ask for; refuses what it does not know. */
  @Transactional
  public <V> ListQuery<V> whole(Listing<?, V> listing, Parameters parameters) {
    var query = ListQuery.ofWhole(listing, parameters);
    if (query.asOf() == null) {
      requireTargets(indexer.now(), query);
    } else {
      past.check(query);
    }
    return query;
  }

  /** How many records the list has that the parameters ask for; refuses what it does not know. */
  @Transactional
  <V> long total(Listing<?, V> listing, MultivaluedMap<String, String> parameters) {
    var query = ListQuery.of(listing, parameters);
    if (query.asOf() != null) {
      return past.page(listing, query).total();
    }
    var state = indexer.now();
    requireTargets(state, query);
    return searches.count(narrowed(state, listing, query).all());
  }

  /**
   * Gives every record of a list, in its order. A transaction must be there, of an isolation that
   * keeps its state; memory holds some pages at a time: while the database reads one, another is
   * made ready.
   */
  public <E extends NetworkRecord, V> void each(
      Listing<E, V> listing, ListQuery<V> query, Consumer<V> consumer) {
    each(listing, query, Function.identity(), views -> views.forEach(consumer));
  }

  /**
   * Gives what is made of every page of a list, in its order, likewise.
   *
   * @param making takes no transaction, and is asked by several threads
   */
  public <E extends NetworkRecord, V, M> void each(
      Listing<E, V> listing, ListQuery<V> query, Function<List<V>, M> making, Consumer<M> taker) {
    if (query.asOf() != null) {
      past.each(listing, query, views -> taker.accept(making.apply(views)));
      return;
    }
    var state = indexer.now();
    var list = narrowed(state, listing, query);
    try (var ahead = new Ahead<M>(PAGES_AHEAD, taker)) {
      searches.each(
          list.question(),
          query.limit(),
          keys -> {
            var read = read(at(state), listing, keys);
            ahead.give(() -> making.apply(read.get()));
          });
      ahead.finish();
    }
  }

  /** Reads some records, and leaves to somebody else what takes no transaction. */
  private <V> Supplier<List<V>> read(AsOf state, Listing<?, V> listing, List<String> keys) {
    var ids = keys.stream().map(IndexedRecord::idOf).toList();
    var logged = records.logged(listing.kind(), ids, state);
    return () -> {
      var views = records.views(listing, logged, state);
      return ids.stream().map(views::get).filter(Objects::nonNull).toList();
    };
  }

  /**
   * Gives every record of a list, in its order; refuses filters that it does not know. A
   * transaction must be there; memory holds one page at a time.
   *
   * @param filters the query parameters that the list is narrowed by
   */
  public <E extends NetworkRecord, V> void each(
      Listing<E, V> listing, MultivaluedMap<String, String> filters, Consumer<V> consumer) {
    each(listing, whole(listing, new Parameters(filters, listing.exportParameters())), consumer);
  }

  /** The same at once: all of them are in memory. */
  @Transactional
  public <E extends NetworkRecord, V> List<V> all(
      Listing<E, V> listing, MultivaluedMap<String, String> filters) {
    var all = new ArrayList<V>();
    each(listing, filters, all::add);
    return all;
  }

  /** The records that name this one. A transaction must be there. */
  public Relating relating(String id) {
    try {
      return new RelatingToday(id, indexer.now(), this, searches, labels);
    } catch (ProblemException e) {
      if (e.type() == ProblemType.SEARCH_UNAVAILABLE) {
        return past.relatingNow(id);
      }
      throw e;
    }
  }

  /** How many records of each kind there are. */
  public Map<Kind, Long> totals() {
    indexer.now();
    var totals = new LinkedHashMap<Kind, Long>();
    var all = Question.of(f -> f.matchAll()).counting(List.of(NetworkSearch.KINDS));
    var counts = searches.ask(all, 0, 0).counts().get(Fields.KIND);
    listings.all().forEach(l -> totals.put(l.kind(), counts.getOrDefault(l.kind().segment(), 0L)));
    return totals;
  }

  /** A filter by a record that does not exist is a mistake, not an empty list. */
  private void requireTargets(State.Current state, ListQuery<?> query) {
    query
        .filters()
        .forEach(
            (facet, words) -> {
              if (facet.target() != null) {
                words.stream()
                    .filter(word -> !word.equals(Facet.NOT_STATED))
                    .forEach(word -> requireTarget(state, facet, word));
              }
            });
  }

  private void requireTarget(State.Current state, Facet<?> facet, String id) {
    if (labels.of(state, facet.target(), List.of(id)).isEmpty()) {
      throw ProblemException.invalidParameter(
          facet.name(), "reference", null, id, facet.target().path());
    }
  }
}
