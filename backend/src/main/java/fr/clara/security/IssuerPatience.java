package fr.clara.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcEndpoint.Type;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * An issuer that does not answer soon is away: whoever sent a token does not wait for it longer.
 */
@Unremovable
@ApplicationScoped
@OidcEndpoint({Type.DISCOVERY, Type.JWKS})
class IssuerPatience implements OidcRequestFilter {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Override
  public Uni<Void> filter(OidcRequestFilterContext context) {
    context.request().timeout(PATIENCE.toMillis());
    return Uni.createFrom().voidItem();
  }
}
