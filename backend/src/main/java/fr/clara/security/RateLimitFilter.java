package fr.clara.security;

import fr.clara.problem.ProblemException;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts every request to the API before anything else is done for it. */
public class RateLimitFilter {

  private static final Pattern API = Pattern.compile("/(api|common-grants)/.*");

  /** Reading never waits for the issuer: a token not judged by then counts as none. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject RateLimits limits;
  @Inject Buckets buckets;
  @Inject CurrentIdentityAssociation identity;

  @ServerRequestFilter(preMatching = true)
  public Uni<Response> count(RoutingContext request) {
    if (!API.matcher(request.normalizedPath()).matches()) {
      return Uni.createFrom().nullItem();
    }
    return requester(request)
        .invoke(requester -> count(requester, request.response()))
        .replaceWith(() -> null);
  }

  private Uni<Requester> requester(RoutingContext request) {
    var address = request.request().remoteAddress();
    if (!request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
      return Uni.createFrom().item(Requester.at(address));
    }
    return identity
        .getDeferredIdentity()
        .map(known -> Requester.of(known, address))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .recoverWithItem(() -> Requester.at(address));
  }

  private void count(Requester requester, HttpServerResponse response) {
    int quota = limits.of(requester.policy());
    if (quota == 0) {
      return;
    }
    var left = buckets.take(requester);
    tell(requester.policy(), quota, left, response);
    if (!left.isConsumed()) {
      throw ProblemException.tooManyRequests();
    }
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
