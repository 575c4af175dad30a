package fr.clara.running;

import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;

/** Refuses, before Quarkus starts, to accept tokens that may be meant for somebody else. */
final class Issuer {

  static final String SERVER = "quarkus.oidc.auth-server-url";
  static final String ISSUER = "quarkus.oidc.token.issuer";
  static final String AUDIENCE = "quarkus.oidc.token.audience";

  /** To Quarkus this word means that a claim is not looked at. */
  private static final Predicate<String> ANY = "any"::equals;

  private Issuer() {}

  static void check(Config config) throws CannotStart {
    var server = config.getOptionalValue(SERVER, String.class);
    if (server.isEmpty()) {
      return;
    }
    if (!server.get().matches("https?://[^/\\s]+(/\\S*)?")) {
      throw new CannotStart(
          "QUARKUS_OIDC_AUTH_SERVER_URL is "
              + server.get()
              + ", which is not the address of an issuer of access tokens such as"
              + " https://sso.example.org/realms/clara.");
    }
    if (config.getOptionalValue(AUDIENCE, String.class).filter(ANY.negate()).isEmpty()) {
      throw new CannotStart(
          "QUARKUS_OIDC_AUTH_SERVER_URL names an issuer of access tokens, but"
              + " QUARKUS_OIDC_TOKEN_AUDIENCE does not say which of its tokens are meant for CLARA"
              + " (clara-api in the realm that comes with it).");
    }
    if (config.getOptionalValue(ISSUER, String.class).filter(ANY).isPresent()) {
      throw new CannotStart(
          "QUARKUS_OIDC_TOKEN_ISSUER must be the issuer's own name, as its tokens carry it.");
    }
  }
}
