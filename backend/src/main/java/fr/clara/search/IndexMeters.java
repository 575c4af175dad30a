package fr.clara.search;

import fr.clara.changes.Revision;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** How far the index is, and how large. */
@Singleton
class IndexMeters implements MeterBinder {

  private final Indexer indexer;
  private final Index index;
  private final Revision revision;

  IndexMeters(Indexer indexer, Index index, Revision revision) {
    this.indexer = indexer;
    this.index = index;
    this.revision = revision;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("clara.index.revision", indexer, Indexer::revision)
        .description("The revision that searches see")
        .register(meters);
    Gauge.builder("clara.index.lag", this, IndexMeters::lag)
        .description("How many revisions the index lacks")
        .register(meters);
    Gauge.builder("clara.index.behind", indexer, following -> following.behind().toMillis() / 1e3)
        .description("How long ago the index was known to lack nothing; looked at every 2 seconds")
        .baseUnit("seconds")
        .register(meters);
    Gauge.builder("clara.index.size", index, Index::bytes)
        .description("The files of the index")
        .baseUnit("bytes")
        .register(meters);
  }

  private double lag() {
    return Math.max(0, revision.known() - indexer.revision());
  }
}
