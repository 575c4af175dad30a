package fr.clara.search;

import fr.clara.changes.AsOf;
import fr.clara.changes.ChangedRecords;
import fr.clara.changes.ChangedRecords.Written;
import fr.clara.changes.Moments;
import fr.clara.changes.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.jboss.logging.Logger;

/**
 * Writes the documents of changed records, as the change log holds these. Doing it twice does no
 * harm.
 */
@ApplicationScoped
class Documents {

  private static final Logger LOG = Logger.getLogger(Documents.class);

  /** Records read and indexed at once. */
  private static final int AT_ONCE = 100;

  private static final int WORTH_SAYING = 1_000;

  private final Index index;
  private final Listings listings;
  private final LoggedRecords records;
  private final ChangedRecords changed;
  private final Instance<Moments> moments;
  private final Clock clock;

  Documents(
      Index index,
      Listings listings,
      LoggedRecords records,
      ChangedRecords changed,
      Instance<Moments> moments,
      Clock clock) {
    this.index = index;
    this.listings = listings;
    this.records = records;
    this.changed = changed;
    this.moments = moments;
    this.clock = clock;
  }

  /** Applies what an index lacks that holds one state; returns when the last of it was written. */
  @Transactional(Transactional.TxType.MANDATORY)
  Instant apply(Reached from, State.Current wanted) {
    boolean first = from.revision() == 0;
    var state = new AsOf(wanted.revision(), clock.instant());
    try (var changes = index.changes()) {
      int count =
          changed.each(
              from.revision(),
              state.revision(),
              AT_ONCE,
              some -> changes.apply(plan -> write(plan, some, state, first)));
      if (count >= WORTH_SAYING) {
        LOG.infof("Indexed %d records", count);
      }
      if (!first && !from.moment().equals(wanted.moment())) {
        moments.forEach(
            each ->
                changed.each(
                    each.kind(),
                    state.revision(),
                    AT_ONCE,
                    some -> changes.apply(plan -> write(plan, some, state, false))));
      }
    }
    return changed.at(state.revision());
  }

  private void write(SearchIndexingPlan plan, List<Written> some, AsOf state, boolean first) {
    for (var written : some) {
      if (written.snapshot() == null) {
        plan.purge(IndexedRecord.class, IndexedRecord.key(written.kind(), written.id()), null);
      } else if (first) {
        plan.add(document(listings.of(written.kind()), written, state));
      } else {
        plan.addOrUpdate(document(listings.of(written.kind()), written, state));
      }
    }
  }

  private <V> IndexedRecord document(Listing<?, V> listing, Written written, AsOf state) {
    V view = records.view(listing, written.snapshot(), state);
    return IndexedRecord.of(listing, written.id(), view);
  }
}
