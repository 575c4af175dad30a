package fr.clara.search;

import fr.clara.changes.ChangedRecords;
import fr.clara.changes.Moments;
import fr.clara.changes.State;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Writes the documents of changed records. Doing it twice does no harm. */
@ApplicationScoped
class Documents {

  private static final Logger LOG = Logger.getLogger(Documents.class);

  /** Records read and indexed at once. */
  private static final int AT_ONCE = 500;

  private static final int WORTH_SAYING = 1_000;

  private final Index index;
  private final Listings listings;
  private final ChangedRecords changed;
  private final Instance<Moments> moments;
  private final Session session;

  Documents(
      Index index,
      Listings listings,
      ChangedRecords changed,
      Instance<Moments> moments,
      Session session) {
    this.index = index;
    this.listings = listings;
    this.changed = changed;
    this.moments = moments;
    this.session = session;
  }

  /** Applies what an index lacks that holds one state; returns when the last of it was written. */
  @Transactional(Transactional.TxType.MANDATORY)
  Instant apply(Reached from, State.Current wanted) {
    boolean first = from.revision() == 0;
    int count =
        changed.each(
            from.revision(), wanted.revision(), AT_ONCE, (kind, ids) -> write(kind, ids, first));
    if (count >= WORTH_SAYING) {
      LOG.infof("Indexed %d records", count);
    }
    if (!first && !from.moment().equals(wanted.moment())) {
      moments.forEach(
          each -> changed.each(each.kind(), AT_ONCE, (kind, ids) -> write(kind, ids, false)));
    }
    return changed.at(wanted.revision());
  }

  private void write(Kind kind, List<String> ids, boolean first) {
    write(listings.of(kind), ids, first);
  }

  private <E extends NetworkRecord> void write(
      Listing<E, ?> listing, List<String> ids, boolean first) {
    var records = session.findMultiple(listing.entity(), ids);
    index.change(
        plan -> {
          for (int i = 0; i < ids.size(); i++) {
            E record = records.get(i);
            if (record == null) {
              plan.purge(IndexedRecord.class, IndexedRecord.key(listing.kind(), ids.get(i)), null);
            } else if (first) {
              plan.add(IndexedRecord.of(listing, record));
            } else {
              plan.addOrUpdate(IndexedRecord.of(listing, record));
            }
          }
        });
    session.clear();
  }
}
