package fr.clara.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long a target is left alone after it has failed. */
@ApplicationScoped
class Backoff {

  private static final double GROWTH = 3;

  private final Duration first;
  private final Duration longest;

  @Inject
  Backoff(WebhookSettings settings) {
    this(settings.firstDelay(), settings.longestDelay());
  }

  Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
  }

  /**
   * After so many attempts: three times as long each time, a half to all of it by chance, so that
   * targets that failed together are not tried together; at least as long as the target asks for,
   * and never longer than the longest.
   */
  Duration after(int attempts, Duration asked) {
    double grown = first.toMillis() * Math.pow(GROWTH, attempts - 1);
    double bounded = Math.min(grown, longest.toMillis());
    double chosen = bounded * ThreadLocalRandom.current().nextDouble(0.5, 1);
    return Duration.ofMillis(
        (long) Math.min(longest.toMillis(), Math.max(chosen, asked.toMillis())));
  }
}
