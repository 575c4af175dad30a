package fr.clara.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The clock of the tests stands still. */
class PinnedClock {

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Produces
  @Mock
  @ApplicationScoped
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }
}
