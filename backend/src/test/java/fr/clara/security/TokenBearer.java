package fr.clara.security;

import fr.clara.testing.TestIssuer;
import java.util.function.Function;
import org.jose4j.jwt.JwtClaims;

/** Who calls, and in which column of the table the answer stands. */
enum TokenBearer {
  ANONYMOUS("anonymous", issuer -> null),
  PARTNER("partner", issuer -> issuer.signed(issuer.claims(Roles.PARTNER))),
  EDITOR("editor", issuer -> issuer.signed(issuer.claims(Roles.EDITOR))),
  ADMIN("admin", issuer -> issuer.signed(administrator(issuer))),

  NO_TOKEN("bad token", issuer -> "administrator"),
  EXPIRED("bad token", issuer -> issuer.signed(expired(administrator(issuer)))),
  OTHER_AUDIENCE("bad token", issuer -> issuer.signed(meantForOthers(administrator(issuer)))),
  OTHER_ISSUER("bad token", issuer -> issuer.signed(issuedByOthers(administrator(issuer)))),
  UNSIGNED("bad token", issuer -> issuer.unsigned(administrator(issuer))),
  FORGED("bad token", issuer -> issuer.forged(administrator(issuer))),
  OTHER_ALGORITHM("bad token", issuer -> issuer.signedOtherwise(administrator(issuer))),
  KEY_CONFUSION("bad token", issuer -> issuer.signedWithPublicKey(administrator(issuer)));

  private final String column;
  private final Function<TestIssuer, String> token;

  TokenBearer(String column, Function<TestIssuer, String> token) {
    this.column = column;
    this.token = token;
  }

  String column() {
    return column;
  }

  /** The token that the caller sends; null for none. */
  String token(TestIssuer issuer) {
    return token.apply(issuer);
  }

  /** As Keycloak says it: an administrator is an editor, too. */
  private static JwtClaims administrator(TestIssuer issuer) {
    return issuer.claims(Roles.ADMIN, Roles.EDITOR);
  }

  private static JwtClaims expired(JwtClaims claims) {
    claims.setExpirationTimeMinutesInTheFuture(-1);
    return claims;
  }

  private static JwtClaims meantForOthers(JwtClaims claims) {
    claims.setAudience("clara-spa");
    return claims;
  }

  private static JwtClaims issuedByOthers(JwtClaims claims) {
    claims.setIssuer("https://sso.example.org/realms/clara");
    return claims;
  }
}
