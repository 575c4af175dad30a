package fr.clara.security;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Counts requests and tells callers how many they have left. */
@ApplicationScoped
public class RateLimiter {

  private static final Pattern API = Pattern.compile("/(api|common-grants)/.*");

  private final RateLimits limits;
  private final Buckets buckets;

  RateLimiter(RateLimits limits, Buckets buckets) {
    this.limits = limits;
    this.buckets = buckets;
  }

  /** Whether requests to that address are counted. */
  static boolean counts(RoutingContext request) {
    return API.matcher(request.normalizedPath()).matches();
  }

  /** Counts a request that holds no token; says whether there is room for it. */
  public boolean admits(RoutingContext request) {
    return !counts(request)
        || admits(Requester.at(request.request().remoteAddress()), request.response());
  }

  boolean admits(Requester requester, HttpServerResponse response) {
    int quota = limits.of(requester.policy());
    if (quota == 0) {
      return true;
    }
    var left = buckets.take(requester);
    tell(requester.policy(), quota, left, response);
    return left.isConsumed();
  }

  /** As draft-ietf-httpapi-ratelimit-headers-10 has it. */
  private static void tell(
      Policy policy, int quota, ConsumptionProbe left, HttpServerResponse response) {
    String name = '"' + policy.word() + '"';
    long reset = seconds(left.getNanosToWaitForReset());
    response.putHeader(
        "RateLimit-Policy", name + ";q=" + quota + ";w=" + Buckets.WINDOW.toSeconds());
    response.putHeader("RateLimit", name + ";r=" + left.getRemainingTokens() + ";t=" + reset);
    if (!left.isConsumed()) {
      response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(reset));
    }
  }

  /** Rounded up: who waits that long is let in. */
  private static long seconds(long nanoseconds) {
    return TimeUnit.NANOSECONDS.toSeconds(nanoseconds + TimeUnit.SECONDS.toNanos(1) - 1);
  }
}
