package fr.clara.search;

import fr.clara.changes.Revision;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;

/** Answers lists: the page, the total and the counts of every filter. */
@ApplicationScoped
public class Lists {

  private final Revision revision;
  private final Session session;
  private final Clock clock;
  private final FacetCounts counts;

  Lists(Revision revision, Session session, Clock clock, FacetCounts counts) {
    this.revision = revision;
    this.session = session;
    this.clock = clock;
    this.counts = counts;
  }

  /** The record, or the problem that there is none. */
  @Transactional
  public <E extends NetworkRecord> E one(Listing<E, ?> listing, String id) {
    E found = session.find(listing.entity(), id);
    if (found == null) {
      throw ProblemException.notFound(listing.kind().path() + "/" + id);
    }
    return found;
  }

  /** The page that the request's parameters ask for; refuses what it does not know. */
  @Transactional
  public <E extends NetworkRecord, V> Page<V> page(
      Listing<E, V> listing, MultivaluedMap<String, String> parameters) {
    var query = ListQuery.of(listing, parameters);
    requireTargets(query);
    long state = revision.current();
    var criteria = Criteria.of(listing, query, null, clock);
    long total = criteria.count(session);
    var found = rows(listing, query, criteria);
    var kept = found.subList(0, Math.min(found.size(), query.limit()));
    String next = found.size() > kept.size() ? next(listing, query, kept) : null;
    return new Page<>(
        kept.stream().map(row -> listing.view(row.record())).toList(),
        total,
        counts.of(listing, query),
        next,
        state);
  }

  /** The whole list that the parameters ask for; refuses what it does not know. */
  @Transactional
  public ListQuery whole(Listing<?, ?> listing, Parameters parameters) {
    var query = ListQuery.ofWhole(listing, parameters);
    requireTargets(query);
    return query;
  }

  /**
   * Gives every record of a list, in its order, as one state of the database. A transaction must be
   * there, of an isolation that keeps its state; memory holds one page at a time.
   */
  public <E extends NetworkRecord, V> void each(
      Listing<E, V> listing, ListQuery query, Consumer<V> consumer) {
    var page = query;
    while (page != null) {
      var found = rows(listing, page, Criteria.of(listing, page, null, clock));
      var kept = found.subList(0, Math.min(found.size(), page.limit()));
      kept.forEach(row -> consumer.accept(listing.view(row.record())));
      page = found.size() > kept.size() ? page.from(next(listing, page, kept)) : null;
      session.clear();
    }
  }

  /** The records whose facet names this one, in the shape given. */
  @Transactional
  public <E extends NetworkRecord, W> Related<W> related(
      Listing<E, ?> listing, String facet, String id, Function<E, W> shape) {
    var query = listing.first(facet, id);
    var criteria = Criteria.of(listing, query, null, clock);
    long total = criteria.count(session);
    var found = rows(listing, query, criteria);
    return new Related<>(
        total,
        found.stream().limit(query.limit()).map(row -> shape.apply(row.record())).toList(),
        listing.href(facet, id));
  }

  /** The records whose facet names this one, in the shape that lists give them. */
  public <E extends NetworkRecord, V> Related<V> related(
      Listing<E, V> listing, String facet, String id) {
    return related(listing, facet, id, listing::view);
  }

  /** How many records there are. */
  @Transactional
  public long total(Listing<?, ?> listing) {
    return Criteria.none(listing, clock).count(session);
  }

  /** How many records of a list name this one in a facet. */
  @Transactional
  public long total(Listing<?, ?> listing, String facet, String id) {
    return Criteria.of(listing, listing.first(facet, id), null, clock).count(session);
  }

  private record Row<E>(E record, Object key) {}

  /** One more than the page, to know whether another follows. */
  private <E extends NetworkRecord> List<Row<E>> rows(
      Listing<E, ?> listing, ListQuery query, Criteria criteria) {
    var sort = query.sort();
    if (query.cursor() != null) {
      criteria.after(
          sort, Cursor.decode(query.cursor(), query.fingerprint(list(listing)), sort.type()));
    }
    String direction = sort.descending() ? " desc" : "";
    String hql =
        "select e, %s from %s e%s order by 2%s, e.id%s"
            .formatted(
                sort.key(),
                listing.entity().getSimpleName(),
                criteria.where(),
                direction,
                direction);
    return criteria
        .bind(session.createQuery(hql, Object[].class))
        .setMaxResults(query.limit() + 1)
        .getResultStream()
        .map(row -> new Row<>(listing.entity().cast(row[0]), row[1]))
        .toList();
  }

  private String next(
      Listing<?, ?> listing, ListQuery query, List<? extends Row<? extends NetworkRecord>> kept) {
    var last = kept.get(kept.size() - 1);
    return new Cursor(last.key(), last.record().id).encode(query.fingerprint(list(listing)));
  }

  private static String list(Listing<?, ?> listing) {
    return listing.kind().segment();
  }

  /** A filter by a record that does not exist is a mistake, not an empty list. */
  private void requireTargets(ListQuery query) {
    query
        .filters()
        .forEach(
            (facet, words) -> {
              if (facet.target() != null) {
                words.stream()
                    .filter(word -> !word.equals(Facet.NOT_STATED))
                    .forEach(word -> requireTarget(facet, word));
              }
            });
  }

  private void requireTarget(Facet facet, String id) {
    if (session.find(facet.target(), id) == null) {
      throw ProblemException.invalidParameter(
          facet.name(), "reference", null, id, facet.targetKind().path());
    }
  }
}
