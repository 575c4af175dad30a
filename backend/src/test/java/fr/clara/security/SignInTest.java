package fr.clara.security;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.clara.testing.NetworkTest;
import fr.clara.testing.TestIssuer;
import io.quarkus.test.common.WithTestResource;
import org.junit.jupiter.api.Test;

/** What follows from an issuer's address alone. */
@NetworkTest
@WithTestResource(TestIssuer.class)
class SignInTest {

  TestIssuer issuer;

  /** Without a tag: it changes with the configuration, not with the records. */
  @Test
  void the_pages_are_told_where_to_sign_in() {
    get("/api/v1/sign-in")
        .then()
        .statusCode(200)
        .body("issuer", equalTo(issuer.address()))
        .body("clientId", equalTo("clara-spa"))
        .header("ETag", nullValue());
  }

  @Test
  void the_pages_may_connect_to_the_issuer() {
    get("/")
        .then()
        .header(
            "Content-Security-Policy",
            containsString("; connect-src 'self' " + issuer.address() + ";"));
  }

  @Test
  void other_origins_may_write_with_a_token_and_without_cookies() {
    given()
        .header("Origin", "https://partner.example.org")
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key")
        .options("/api/v1/projects/fastracs")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Methods", containsString("PUT"))
        .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
        .header("Access-Control-Allow-Credentials", not("true"));
    given()
        .header("Origin", "https://partner.example.org")
        .get("/api/v1/projects/fastracs")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://partner.example.org")
        .header("Access-Control-Expose-Headers", containsString("ETag,Link,Location"));
  }
}
