package fr.clara.search;

import fr.clara.changes.ChangedRecords;
import fr.clara.changes.State;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Feeds the index that this process alone has: what is on disk may lag behind what is shown. */
final class OwnFeeding implements Feeding {

  private final Index index;
  private final IndexDirectory directory;
  private final Documents documents;
  private final ChangedRecords changed;
  private final String build;
  private volatile Reached reached = Reached.nothing();
  private Reached kept = reached;

  OwnFeeding(
      Index index,
      IndexDirectory directory,
      Documents documents,
      ChangedRecords changed,
      String build) {
    this.index = index;
    this.directory = directory;
    this.documents = documents;
    this.changed = changed;
    this.build = build;
  }

  @Override
  public Reached reached() {
    return reached;
  }

  /** What the index holds goes on from there, or from nothing when it cannot be trusted. */
  @Override
  public void begin() {
    reached = index.reached();
    doubt();
    kept = reached;
  }

  @Override
  public void doubt() {
    if (!reached.standsFor(changed, build)) {
      clear();
      reached = Reached.nothing();
    }
  }

  @Override
  public void follow(State.Current wanted) {
    forgetErased(wanted);
    try {
      var at =
          QuarkusTransaction.requiringNew()
              .timeout(LONGEST_SECONDS)
              .call(() -> documents.apply(reached, wanted));
      index.show();
      reached = Reached.of(wanted, at, build);
    } catch (RuntimeException e) {
      if (reached.revision() == 0) {
        clear(); // What was added from nothing would be added twice.
      }
      throw e;
    }
  }

  /** What is deleted from an index stays in its files: after an erasure all of them are new. */
  private void forgetErased(State.Current wanted) {
    if (reached.revision() > 0 && changed.erased(reached.revision(), wanted.revision())) {
      directory.clearAbandoned();
      index.purge();
      reached = Reached.nothing();
    }
  }

  private void clear() {
    index.purge();
    index.show();
  }

  /** On disk the documents come first: a mark that is there is always true. */
  @Override
  public synchronized void keep() {
    var mark = reached;
    if (!mark.equals(kept) && mark.revision() > 0) {
      index.keep();
      index.change(plan -> plan.addOrUpdate(mark));
      kept = mark;
    }
  }

  @Override
  public void end() {
    keep();
  }
}
