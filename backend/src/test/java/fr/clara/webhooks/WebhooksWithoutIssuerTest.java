package fr.clara.webhooks;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.clara.testing.NetworkTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without an issuer of tokens the API is read-only. */
@NetworkTest
class WebhooksWithoutIssuerTest {

  @Test
  void without_an_issuer_nobody_has_webhooks() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("url", "https://8.8.8.8/"))
        .post("/api/v1/webhooks")
        .then()
        .statusCode(403)
        .body("type", equalTo("/api/v1/problems/read-only"));
    given().get("/api/v1/webhooks").then().statusCode(403);
  }
}
