package fr.clara.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.AsOf;
import fr.clara.changes.Snapshots;
import fr.clara.changes.State;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.search.Page.FacetValue;
import fr.clara.search.Page.Without;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Lists and records as they were, read from the change log: the index knows today alone. Every
 * snapshot of the kind is looked at, and only the keys of those that answer are kept.
 */
@ApplicationScoped
public class Past {

  /** Readings of whole kinds while the index is away: more would take the database from others. */
  private static final int MEANWHILE = 2;

  private final Snapshots snapshots;
  private final LoggedRecords records;
  private final State today;
  private final Clock clock;
  private final ObjectMapper json;
  private final Semaphore meanwhile = new Semaphore(MEANWHILE);

  Past(Snapshots snapshots, LoggedRecords records, State state, Clock clock, ObjectMapper json) {
    this.snapshots = snapshots;
    this.records = records;
    this.today = state;
    this.clock = clock;
    this.json = json;
  }

  /** What a record stated, or the problem that there was none. */
  @Transactional
  public <V> V one(Listing<?, V> listing, String id, String asOf) {
    var state = snapshots.state(asOf);
    V found = records.of(listing, List.of(id), state).get(id);
    if (found == null) {
      throw ProblemException.notFound(
          listing.kind().path() + "/" + id + "?" + ListQuery.AS_OF + "=" + asOf);
    }
    return found;
  }

  /** The records that named one in a state that the request names. */
  public Relating relating(String id, String asOf) {
    return new RelatingThen(id, asOf, snapshots.state(asOf));
  }

  /** The records that name one now, read without the index; refuses where many ask for that. */
  Relating relatingNow(String id) {
    var now = new AsOf(today.current().revision(), clock.instant());
    return new RelatingThen(id, null, now);
  }

  private final class RelatingThen implements Relating {

    private final String id;

    /** As the request names it, null for today's. */
    private final String asOf;

    private final AsOf state;

    RelatingThen(String id, String asOf, AsOf state) {
      this.id = id;
      this.asOf = asOf;
      this.state = state;
    }

    @Override
    public <W> Related<W> records(Listing<?, W> listing, String facet) {
      var keys = keys(listing, facet);
      return new Related<>(
          keys.size(),
          views(listing, keys.stream().limit(Parameters.USUAL).toList(), state),
          href(listing, facet));
    }

    @Override
    public Related<Reference> references(Listing<?, ?> listing, String facet) {
      var keys = keys(listing, facet);
      var ids =
          keys.stream().limit(Parameters.USUAL).map(key -> IndexedRecord.idOf(key.id())).toList();
      var labels = labels(listing.kind(), ids, state);
      return new Related<>(
          keys.size(),
          ids.stream().map(i -> new Reference(i, listing.kind(), labels.get(i))).toList(),
          href(listing, facet));
    }

    @Override
    public <W> List<W> all(Listing<?, W> listing, String facet, String sort) {
      return views(listing, found(listing, listing.naming(facet, id, sort)), state);
    }

    @Override
    public long total(Listing<?, ?> listing, String facet) {
      return keys(listing, facet).size();
    }

    @Override
    public URI href(Listing<?, ?> listing, String facet) {
      if (asOf == null) {
        return listing.href(facet, id);
      }
      String then = URLEncoder.encode(asOf, StandardCharsets.UTF_8);
      return URI.create(listing.href(facet, id) + "&" + ListQuery.AS_OF + "=" + then);
    }

    private <W> List<Cursor> keys(Listing<?, W> listing, String facet) {
      return found(listing, listing.naming(facet, id));
    }

    private <W> List<Cursor> found(Listing<?, W> listing, ListQuery<W> query) {
      if (asOf == null && !meanwhile.tryAcquire()) {
        throw ProblemException.searchUnavailable();
      }
      try {
        return find(new Narrowed<>(listing, query, null), state).keys();
      } finally {
        if (asOf == null) {
          meanwhile.release();
        }
      }
    }
  }

  @Transactional
  <V> Page<V> page(Listing<?, V> listing, ListQuery<V> query) {
    var state = snapshots.state(query.asOf());
    var list = new Narrowed<>(listing, query, null);
    var found = find(list, state);
    var cursor = list.cursor();
    var rest = cursor == null ? found.keys() : after(found.keys(), cursor, query.sort());
    var kept = rest.stream().limit(query.limit()).toList();
    return new Page<>(
        views(listing, kept, state),
        found.keys().size(),
        facets(list, found, state),
        rest.size() > kept.size() ? list.encode(kept.get(kept.size() - 1)) : null,
        Map.of(),
        found.keys().isEmpty() ? without(query, found) : List.of(),
        state.revision());
  }

  /** Refuses a state that there is not. */
  void check(ListQuery<?> query) {
    snapshots.state(query.asOf());
  }

  /** Gives the records of a list, a page at a time. */
  <V> void each(Listing<?, V> listing, ListQuery<V> query, Consumer<List<V>> consumer) {
    var state = snapshots.state(query.asOf());
    var keys = find(new Narrowed<>(listing, query, null), state).keys();
    for (int from = 0; from < keys.size(); from += query.limit()) {
      var some = keys.subList(from, Math.min(from + query.limit(), keys.size()));
      consumer.accept(views(listing, some, state));
    }
  }

  /**
   * What a list held.
   *
   * @param keys the place of each record that answers, in the order of the list
   * @param counts records by facet and value, under the other filters
   * @param existing the values by facet that there were without any filter
   * @param missed how many records each filter alone kept out
   */
  private record Found<V>(
      List<Cursor> keys,
      Map<Facet<V>, Map<String, Long>> counts,
      Map<Facet<V>, Set<String>> existing,
      Map<Facet<V>, Long> missed) {}

  private <V> Found<V> find(Narrowed<V> list, AsOf state) {
    var listing = list.listing();
    var query = list.query();
    var found = new Found<V>(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    snapshots.each(
        listing.kind(),
        state,
        (id, snapshot) -> {
          V view = records.view(listing, snapshot, state);
          var failed = failed(query, view);
          if (failed.isEmpty()) {
            String key = IndexedRecord.key(listing.kind(), id);
            found.keys().add(new Cursor(query.sort().key().apply(view), key));
          } else if (failed.size() == 1) {
            found.missed().merge(failed.get(0), 1L, Long::sum);
          }
          listing.facets().forEach(facet -> count(found, facet, view, failed));
        });
    found.keys().sort(order(query.sort()));
    return found;
  }

  private static <V> void count(Found<V> found, Facet<V> facet, V view, List<Facet<V>> failed) {
    var values = facet.statedBy(view);
    found.existing().computeIfAbsent(facet, f -> new HashSet<>()).addAll(values);
    if (failed.isEmpty() || failed.equals(List.of(facet))) {
      var counts = found.counts().computeIfAbsent(facet, f -> new HashMap<>());
      values.forEach(value -> counts.merge(value, 1L, Long::sum));
    }
  }

  private static <V> List<Facet<V>> failed(ListQuery<V> query, V view) {
    return query.filters().entrySet().stream()
        .filter(filter -> !answers(filter.getKey().statedBy(view), filter.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean answers(List<String> stated, List<String> wanted) {
    return wanted.stream()
        .anyMatch(
            word ->
                YearRange.matches(word)
                    ? stated.stream().anyMatch(YearRange.of(word)::holds)
                    : stated.contains(word));
  }

  private static Comparator<Cursor> order(Sort<?> sort) {
    var order = Comparator.comparing(Cursor::key).thenComparing(Cursor::id);
    return sort.descending() ? order.reversed() : order;
  }

  private static List<Cursor> after(List<Cursor> keys, Cursor cursor, Sort<?> sort) {
    var order = order(sort);
    return keys.stream().filter(key -> order.compare(key, cursor) > 0).toList();
  }

  private <V> List<V> views(Listing<?, V> listing, List<Cursor> keys, AsOf state) {
    var ids = keys.stream().map(key -> IndexedRecord.idOf(key.id())).toList();
    var found = records.of(listing, ids, state);
    return ids.stream().map(found::get).toList();
  }

  private <V> Map<String, List<FacetValue>> facets(Narrowed<V> list, Found<V> found, AsOf state) {
    var facets = new LinkedHashMap<String, List<FacetValue>>();
    for (var facet : list.listing().facets()) {
      facets.put(
          facet.name(),
          FacetValues.of(
              facet,
              found.counts().getOrDefault(facet, Map.of()),
              found.existing().getOrDefault(facet, Set.of()),
              list.query().filters().getOrDefault(facet, List.of()),
              ids -> labels(facet.target(), ids, state)));
    }
    return facets;
  }

  private Map<String, LocalizedText> labels(Kind kind, Collection<String> ids, AsOf state) {
    var labels = new HashMap<String, LocalizedText>();
    snapshots
        .labels(kind, ids, state)
        .forEach((id, label) -> labels.put(id, json.convertValue(label, LocalizedText.class)));
    return labels;
  }

  private static <V> List<Without> without(ListQuery<V> query, Found<V> found) {
    return query.filters().keySet().stream()
        .map(facet -> new Without(facet.name(), found.missed().getOrDefault(facet, 0L)))
        .toList();
  }
}
