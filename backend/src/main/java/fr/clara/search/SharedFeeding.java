package fr.clara.search;

import fr.clara.changes.ChangedRecords;
import fr.clara.changes.State;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

/**
 * Feeds the index that all instances share. Whoever finds it behind takes the turn, which
 * PostgreSQL gives to one transaction at a time and takes back however that ends, and leaves a mark
 * of how far it came; the others look at the mark.
 */
final class SharedFeeding implements Feeding {

  /** Any number, as long as no other pair of numbers that is locked begins with it. */
  private static final int FAMILY = 0x534541;

  private final Engine engine;
  private final Index index;
  private final Documents documents;
  private final ChangedRecords changed;
  private final String build;
  private final Session session;
  private final ClusterIndexes indexes;
  private final ClusterBuilds builds;

  private volatile Reached reached = Reached.nothing();

  /** From here on something may have been sent after the turn was lost: it is sent again. */
  private long unsure = Long.MAX_VALUE;

  SharedFeeding(
      Engine engine,
      Index index,
      Documents documents,
      ChangedRecords changed,
      String build,
      Session session,
      ClusterIndexes indexes,
      ClusterBuilds builds) {
    this.engine = engine;
    this.index = index;
    this.documents = documents;
    this.changed = changed;
    this.build = build;
    this.session = session;
    this.indexes = indexes;
    this.builds = builds;
  }

  @Override
  public Reached reached() {
    return reached;
  }

  /** There may be no index yet, and no cluster: following finds out. */
  @Override
  public void begin() {
    doubt();
  }

  /** Its mark is looked at again before it is followed. */
  @Override
  public void doubt() {
    reached = Reached.nothing();
  }

  @Override
  public void follow(State.Current wanted) {
    try {
      if (unsure == Long.MAX_VALUE && indexes.areThere()) {
        var mark = index.reached();
        if (mark.holds(wanted) && mark.standsFor(changed, build)) {
          reached = mark;
          return;
        }
      }
      QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> feed(wanted));
    } catch (RuntimeException e) {
      throw engine.failed(e);
    }
  }

  private void feed(State.Current wanted) {
    if (!turn()) {
      return;
    }
    var from = start();
    if (from.holds(wanted)) {
      reached = from;
      return;
    }
    try {
      feed(from, wanted);
    } catch (RuntimeException e) {
      unsure = Math.min(unsure, from.revision());
      throw e;
    }
  }

  private boolean turn() {
    return session
        .createNativeQuery("select pg_try_advisory_xact_lock(:family, :index)", Boolean.class)
        .setParameter("family", FAMILY)
        .setParameter("index", engine.name(Index.RECORDS).hashCode())
        .getSingleResult();
  }

  /** What the index holds surely: somebody may have fed it just before. */
  private Reached start() {
    if (indexes.areThere()) {
      var mark = index.reached();
      if (mark.standsFor(changed, build)) {
        return mark.revision() <= unsure ? mark : mark.backTo(unsure);
      }
    }
    indexes.make();
    return Reached.nothing();
  }

  private void feed(Reached from, State.Current wanted) {
    var state = new State.Current(Math.max(from.revision(), wanted.revision()), wanted.moment());
    var at = documents.apply(from, state);
    indexes.show(engine.name(Index.RECORDS));
    if (from.revision() > 0 && changed.erased(from.revision(), state.revision())) {
      indexes.renew();
    }
    turn(); // Fails where the connection, and so the turn, is gone.
    var mark = Reached.of(state, at, build);
    index.change(plan -> plan.addOrUpdate(mark));
    indexes.show(engine.name(Index.REACHED));
    unsure = Long.MAX_VALUE;
    reached = mark;
  }

  @Override
  public void keep() {
    try {
      builds.keep();
    } catch (RuntimeException e) {
      throw engine.failed(e);
    }
  }

  @Override
  public void end() {
    // All that there is to keep is kept where it is shared.
  }
}
