package fr.clara.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** How far the network is. */
@Singleton
class RevisionMeters implements MeterBinder {

  private final Revision revision;

  RevisionMeters(Revision revision) {
    this.revision = revision;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("clara.revision", revision, Revision::known)
        .description("The newest revision that this instance knows of")
        .register(meters);
    Gauge.builder("clara.database.silence", revision, known -> known.silence().toMillis() / 1e3)
        .description("How long ago the database last answered")
        .baseUnit("seconds")
        .register(meters);
  }
}
