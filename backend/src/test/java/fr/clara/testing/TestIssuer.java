package fr.clara.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An issuer of access tokens on the loopback interface, and tokens of it, good and bad. */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {

  public static final String AUDIENCE = "clara-api";

  private static final String KEY_ID = "of-the-test";
  private static final int KEY_BITS = 2048;

  private final RsaJsonWebKey key = newKey();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException("The issuer of the tests did not start", e);
    }
    serve(
        "/.well-known/openid-configuration",
        "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}".formatted(address(), address()));
    serve("/keys", new JsonWebKeySet(List.of(key)).toJson(OutputControlLevel.PUBLIC_ONLY));
    server.start();
    return Map.of(
        "quarkus.oidc.auth-server-url", address(), "quarkus.oidc.token.audience", AUDIENCE);
  }

  private void serve(String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(TestIssuer.class));
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What Keycloak states in a token for the API that gives these roles, valid for five minutes. */
  public JwtClaims claims(String... roles) {
    var claims = new JwtClaims();
    claims.setIssuer(address());
    claims.setAudience(AUDIENCE);
    claims.setSubject("00000000-0000-0000-0000-000000000000");
    claims.setClaim("preferred_username", "somebody");
    claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(5);
    return claims;
  }

  /** A token as the issuer signs it. */
  public String signed(JwtClaims claims) {
    return token(claims, AlgorithmIdentifiers.RSA_USING_SHA256, key.getPrivateKey());
  }

  /** By another key, which claims to be the issuer's. */
  public String forged(JwtClaims claims) {
    return token(claims, AlgorithmIdentifiers.RSA_USING_SHA256, newKey().getPrivateKey());
  }

  /** By the issuer's key, in a way that it never signs. */
  public String signedOtherwise(JwtClaims claims) {
    return token(claims, AlgorithmIdentifiers.RSA_USING_SHA512, key.getPrivateKey());
  }

  public String unsigned(JwtClaims claims) {
    return token(claims, AlgorithmIdentifiers.NONE, null);
  }

  /** The public key, which everybody has, taken for a secret that is shared with the issuer. */
  public String signedWithPublicKey(JwtClaims claims) {
    byte[] published = key.getPublicKey().getEncoded();
    return token(
        claims, AlgorithmIdentifiers.HMAC_SHA256, new SecretKeySpec(published, "HmacSHA256"));
  }

  private static String token(JwtClaims claims, String algorithm, Key key) {
    var token = new JsonWebSignature();
    token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    token.setAlgorithmHeaderValue(algorithm);
    token.setKeyIdHeaderValue(KEY_ID);
    token.setPayload(claims.toJson());
    token.setKey(key);
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RsaJsonWebKey newKey() {
    try {
      var key = RsaJwkGenerator.generateJwk(KEY_BITS);
      key.setKeyId(KEY_ID);
      key.setUse("sig");
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
