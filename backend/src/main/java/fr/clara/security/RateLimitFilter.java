package fr.clara.security;

import fr.clara.problem.ProblemException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts every request to the API before anything else is done for it. */
public class RateLimitFilter {

  /** Reading never waits for the issuer: a token not judged by then counts as none. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject RateLimiter limiter;
  @Inject CurrentIdentityAssociation identity;

  @ServerRequestFilter(preMatching = true)
  public Uni<Response> count(RoutingContext request) {
    if (!RateLimiter.counts(request)) {
      return Uni.createFrom().nullItem();
    }
    return requester(request)
        .invoke(requester -> count(requester, request))
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

  private void count(Requester requester, RoutingContext request) {
    if (!limiter.admits(requester, request.response())) {
      throw ProblemException.tooManyRequests();
    }
  }
}
