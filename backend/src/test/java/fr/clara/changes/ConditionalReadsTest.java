package fr.clara.changes;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.clara.institution.Institution;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NetworkTest
class ConditionalReadsTest {

  @Inject SessionFactory sessions;

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1", "/api/v1/projects", "/api/v1/projects/fastracs", "/api/v1/problems"})
  void whoever_holds_the_answer_is_told_so(String path) {
    String tag = get(path).header("ETag");
    given().header("If-None-Match", tag).get(path).then().statusCode(304).body(emptyString());
    given()
        .header("If-None-Match", "\"other\", " + tag)
        .get(path)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
    given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
  }

  @Test
  void tags_are_strong() {
    get("/api/v1/projects").then().header("ETag", matchesPattern("\"[0-9a-z.]+\""));
  }

  @Test
  void head_answers_as_get_without_the_body() {
    String tag = get("/api/v1/projects").header("ETag");
    given()
        .head("/api/v1/projects")
        .then()
        .statusCode(200)
        .header("ETag", equalTo(tag))
        .body(emptyString());
  }

  @Test
  void a_304_asks_nothing_of_the_database() {
    String tag = get("/api/v1/projects").header("ETag");
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    given().header("If-None-Match", tag).get("/api/v1/projects").then().statusCode(304);
    assertEquals(0, statistics.getPrepareStatementCount());
  }

  @Test
  void a_write_makes_the_next_read_fresh() {
    String path = "/api/v1/institutions/clara";
    String before = get(path).header("ETag");
    setTown("Vienne");
    try {
      given()
          .header("If-None-Match", before)
          .get(path)
          .then()
          .statusCode(200)
          .body("town", equalTo("Vienne"));
    } finally {
      setTown("Lyon");
    }
  }

  @Test
  void other_forms_and_languages_have_other_tags() {
    String lines = given().accept("application/x-ndjson").get("/api/v1/changes").header("ETag");
    String json = given().accept("application/json").get("/api/v1/changes").header("ETag");
    assertNotEquals(lines, json);
    String english = given().header("Accept-Language", "en").get("/api/v1/problems").header("ETag");
    assertNotEquals(english, get("/api/v1/problems").header("ETag"));
  }

  private static void setTown(String town) {
    QuarkusTransaction.requiringNew()
        .run(() -> Institution.<Institution>findById("clara").town = town);
  }
}
