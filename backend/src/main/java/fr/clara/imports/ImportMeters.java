package fr.clara.imports;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** What this instance has to do with tables that were sent in. */
@Singleton
class ImportMeters implements MeterBinder {

  private final ImportQueue queue;

  ImportMeters(ImportQueue queue) {
    this.queue = queue;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("clara.imports.running", queue, ImportQueue::size)
        .description(
            "Imports that this instance checks or applies, those that wait for it included")
        .register(meters);
  }
}
