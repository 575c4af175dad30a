package fr.clara.writing;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.clara.testing.NetworkTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place on the earth has two numbers within its bounds, or is none. */
@NetworkTest
@TestSecurity(user = "edi", roles = "editor")
class CoordinatesTest {

  private static final String CLARA = "/api/v1/institutions/clara";

  @ParameterizedTest
  @CsvSource({
    "90.000001, 0,          latitude",
    "-90.5,     0,          latitude",
    "100,       0,          latitude",
    "0,         180.000001, longitude",
    "0,         -181,       longitude",
    "0.0000001, 0,          latitude"
  })
  void what_is_nowhere_on_the_earth_is_refused(String latitude, String longitude, String where) {
    patch("{\"latitude\": " + latitude + ", \"longitude\": " + longitude + "}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/coordinates/" + where));
  }

  @Test
  void half_a_place_is_none() {
    patch("{\"latitude\": 45}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/coordinates/longitude"));
  }

  @Test
  void the_poles_of_the_earth_are_places_as_precise_as_they_are_given() {
    try {
      patch("{\"latitude\": -90, \"longitude\": 179.999999}").statusCode(200);
      get(CLARA)
          .then()
          .body("coordinates.latitude", equalTo(-90))
          .body("coordinates.longitude", equalTo(179.999999f));
    } finally {
      patch("null").statusCode(200);
    }
    get(CLARA).then().body("coordinates", equalTo(null));
  }

  private static ValidatableResponse patch(String coordinates) {
    return given()
        .contentType("application/merge-patch+json")
        .body("{\"coordinates\": " + coordinates + "}")
        .headers(Map.of("If-Match", get(CLARA).header("ETag")))
        .patch(CLARA)
        .then();
  }
}
