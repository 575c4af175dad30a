package fr.clara.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What each requester has left of the minute; one that is idle for longer has all of it again. */
@ApplicationScoped
class Buckets {

  static final Duration WINDOW = Duration.ofMinutes(1);

  /** Some 50 MB at most, however many addresses ask. */
  private static final long MOST_CALLERS = 100_000;

  private final LoadingCache<Requester, Bucket> buckets;

  Buckets(RateLimits limits, Clock clock) {
    var time = time(clock);
    buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(WINDOW)
            .build(requester -> bucket(limits.of(requester.policy()), time));
  }

  /** Counts one request, if there is room for it. */
  ConsumptionProbe take(Requester requester) {
    return buckets.get(requester).tryConsumeAndReturnRemaining(1);
  }

  /** The whole quota comes back at once, as the answers' headers say it does. */
  private static Bucket bucket(int quota, TimeMeter time) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(quota).refillIntervally(quota, WINDOW))
        .withCustomTimePrecision(time)
        .build();
  }

  private static TimeMeter time(Clock clock) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }
}
