package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a target is left alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackoffTest {

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Backoff backoff = new Backoff(Duration.ofSeconds(5), LONGEST);

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 15", "3, 45", "4, 135", "5, 405", "6, 1215", "7, 3600", "1000, 3600"})
  void each_time_three_times_as_long_up_to_the_longest(int attempts, long most) {
    var delay = backoff.after(attempts, Duration.ZERO);
    assertTrue(delay.compareTo(Duration.ofSeconds(most)) <= 0, delay::toString);
    assertTrue(delay.compareTo(Duration.ofMillis(most * 500 - 1)) >= 0, delay::toString);
  }

  @RepeatedTest(3)
  void no_two_targets_are_tried_together() {
    long different =
        IntStream.range(0, 100).mapToObj(i -> backoff.after(5, Duration.ZERO)).distinct().count();
    assertTrue(different > 90);
  }

  @Test
  void at_least_as_long_as_a_target_asks_for_and_never_longer_than_the_longest() {
    assertEquals(Duration.ofMinutes(10), backoff.after(1, Duration.ofMinutes(10)));
    assertEquals(LONGEST, backoff.after(1, Duration.ofDays(365)));
  }

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "0, 0",
    "'Sun, 22 Nov 2026 12:02:00 GMT', 120",
    "'Sun, 22 Nov 2026 11:00:00 GMT', 0",
    "-5, 0",
    "soon, 0",
    "99999999999999, 0",
    "'', 0",
    ", 0"
  })
  void a_target_asks_in_seconds_or_by_a_date(String header, long seconds) {
    assertEquals(Duration.ofSeconds(seconds), RetryAfter.of(header, NOW));
  }
}
