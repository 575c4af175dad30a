package fr.clara.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import fr.clara.testing.Inputs;
import fr.clara.testing.NetworkTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cluster that is not there: what needs no search goes on, the rest says so. */
@NetworkTest
@WithTestResource(SearchAwayTest.Nowhere.class)
class SearchAwayTest {

  /** A port that nobody listens on. */
  public static class Nowhere implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
      return Map.of("clara.search.hosts", "127.0.0.1:1");
    }

    @Override
    public void stop() {
      // Nothing was started.
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/projects", "/api/v1/search?q=cancer", "/api/v1/suggestions?q=ly"})
  void what_is_searched_is_said_to_be_unavailable(String path) {
    given()
        .header("Accept-Language", "en")
        .get(path)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", endsWith("/search-unavailable"))
        .body("title", equalTo("Search not available"));
  }

  @Test
  void records_are_read_with_all_that_names_them() {
    given()
        .get("/api/v1/projects/fastracs")
        .then()
        .statusCode(200)
        .body("id", equalTo("fastracs"))
        .body("grants.size()", greaterThan(0));
    given().get("/api/v1/changes?limit=1").then().statusCode(200);
    given().get("/api/v1/projects?asOf=1").then().statusCode(200);
  }

  @Test
  @TestSecurity(user = "edi", roles = "editor")
  void records_are_written() {
    given()
        .contentType(ContentType.JSON)
        .body(Inputs.programme("while-search-is-away", "WSA"))
        .post("/api/v1/programmes")
        .then()
        .statusCode(201);
  }
}
