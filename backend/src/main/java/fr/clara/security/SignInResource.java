package fr.clara.security;

import fr.clara.changes.Untagged;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an account of this service signs in. */
@Path("/api/v1/sign-in")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in", description = "Signing in; reading needs no account")
public class SignInResource {

  private final SignIn signIn;

  SignInResource(
      @ConfigProperty(name = SignInConfig.ENABLED) boolean enabled,
      @ConfigProperty(name = SignInConfig.ISSUER) Optional<String> issuer,
      @ConfigProperty(name = "clara.sign-in.client") String client) {
    this.signIn = enabled ? new SignIn(issuer.orElseThrow(), client) : new SignIn(null, null);
  }

  @Schema(name = "SignIn", description = "Where to sign in; both null where nothing can be written")
  public record SignIn(
      @Schema(
              description = "Address of the OpenID Connect issuer of access tokens",
              examples = "https://sso.example.org/realms/clara",
              nullable = true)
          String issuer,
      @Schema(
              description = "Name under which the pages ask it for tokens, by code and PKCE",
              examples = "clara-spa",
              nullable = true)
          String clientId) {}

  @GET
  @Untagged
  @Operation(operationId = "getSignIn", summary = "Where to sign in, if anybody can")
  public SignIn get() {
    return signIn;
  }
}
