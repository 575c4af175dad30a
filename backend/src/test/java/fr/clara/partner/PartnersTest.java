package fr.clara.partner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.clara.security.Roles;
import fr.clara.testing.NetworkTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators may send; what Keycloak makes of it, the end-to-end tests show. */
@NetworkTest
class PartnersTest {

  private static final String PARTNERS = "/api/v1/partners";

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ab", "Chu", "chu lyon", "chu--lyon", "-chu", "chu-", "chu/lyon", "chü-lyon"})
  @TestSecurity(user = "ada", roles = Roles.ADMIN)
  void an_id_that_is_none_is_refused(String id) {
    register(Map.of("id", id, "name", "Entrepôt"))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/api/v1/problems/invalid-record"))
        .body("errors.pointer", contains("/id"))
        .body("errors.detail", contains(startsWith("L’identifiant compte de 3 à 60 caractères")));
  }

  @Test
  @TestSecurity(user = "ada", roles = Roles.ADMIN)
  void everything_wrong_is_said_at_once() {
    register(Map.of("id", "a".repeat(61), "name", " ", "institution", "CHU\nLyon"))
        .statusCode(422)
        .body("errors.pointer", contains("/id", "/institution", "/name"));
    register(Map.of()).statusCode(422).body("errors.pointer", contains("/id", "/name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "[]", "{\"id\": {}}", "\"chu\""})
  @TestSecurity(user = "ada", roles = Roles.ADMIN)
  void what_is_no_partner_system_is_a_clear_mistake(String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(PARTNERS)
        .then()
        .statusCode(body.isEmpty() || body.equals("null") ? 422 : 400)
        .contentType("application/problem+json")
        .body("type", containsString("/api/v1/problems/invalid-"));
  }

  @Test
  @TestSecurity(user = "ada", roles = Roles.ADMIN)
  void without_keycloak_partner_systems_are_away() {
    String away = "/api/v1/problems/sign-in-unavailable";
    given().get(PARTNERS).then().statusCode(503).body("type", equalTo(away));
    register(Map.of("id", "chu-lyon-entrepot", "name", "Entrepôt")).statusCode(503);
    given().post(PARTNERS + "/chu-lyon-entrepot/secret").then().statusCode(503);
    given().delete(PARTNERS + "/chu-lyon-entrepot").then().statusCode(503);
  }

  @Test
  void without_an_issuer_nobody_registers_partner_systems() {
    given()
        .get(PARTNERS)
        .then()
        .statusCode(403)
        .body("type", equalTo("/api/v1/problems/read-only"));
    register(Map.of()).statusCode(403);
  }

  @Test
  @TestSecurity(
      user = "edi",
      roles = {Roles.EDITOR, Roles.PARTNER})
  void only_administrators_register_partner_systems() {
    given()
        .get(PARTNERS)
        .then()
        .statusCode(403)
        .body("type", equalTo("/api/v1/problems/forbidden"));
    register(Map.of()).statusCode(403);
  }

  private static ValidatableResponse register(Map<String, ?> input) {
    return given().contentType(ContentType.JSON).body(input).post(PARTNERS).then();
  }
}
