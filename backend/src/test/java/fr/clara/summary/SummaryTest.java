package fr.clara.summary;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.NetworkTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary says what lists say, of some years, and what it cannot say. */
@NetworkTest
class SummaryTest {

  private static final String SUMMARY = "/api/v1/summary";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?from=2015&to=2017",
        "?from=2018",
        "?to=2016",
        "?pole=lyon",
        "?programme=projet-structurant",
        "?pole=lyon&programme=projet-structurant&from=2015&to=2020"
      })
  void every_count_is_the_total_of_the_list_it_names(String query) {
    List<Map<String, Object>> counts = summary(query).getList("counts");
    assertFalse(counts.isEmpty());
    for (var count : counts) {
      String href = count.get("href").toString();
      assertEquals(count.get("total"), get(href).path("total"), href);
    }
  }

  @Test
  void what_has_no_date_is_counted_beside_the_years_and_among_all() {
    get(SUMMARY + "?from=2015&to=2017")
        .then()
        .body("counts.find { it.kind == 'projects' }.total", equalTo(1))
        .body("counts.find { it.kind == 'projects' }.undated", equalTo(6));
    get(SUMMARY)
        .then()
        .body("counts.find { it.kind == 'projects' }.total", equalTo(7))
        .body("counts.find { it.kind == 'projects' }.undated", equalTo(6))
        .body("counts.find { it.kind == 'institutions' }.undated", nullValue());
  }

  @Test
  void kinds_without_years_are_not_counted_for_some_years() {
    get(SUMMARY + "?from=2015")
        .then()
        .body("counts.kind", not(hasItem("institutions")))
        .body("counts.kind", hasItems("projects", "grants", "calls", "agreements"));
  }

  @Test
  void money_of_an_unknown_year_is_left_out_and_said() {
    get(SUMMARY + "?from=2015&to=2017")
        .then()
        .body("funding.total", equalTo(82000.0f))
        .body("funding.currency", equalTo("EUR"))
        .body("funding.grants", equalTo(3))
        .body("funding.undated", equalTo(1))
        .body("funding.byYear.year", contains("2015", "2016", "2017"))
        .body("funding.byYear.amount", contains(40000.0f, 30000.0f, 12000.0f));
    get(SUMMARY)
        .then()
        .body("funding.total", equalTo(182000.0f))
        .body("funding.undated", equalTo(1))
        .body("funding.byYear.year", contains("2015", "2016", "2017", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?from=2015&to=2017", "?pole=lyon", "?programme=risp"})
  void all_parts_of_the_money_add_up_to_the_whole(String query) {
    var funding = summary(query);
    for (String parts : List.of("byFunder", "byProgramme", "byYear")) {
      double sum =
          funding.<Number>getList("funding." + parts + ".amount").stream()
              .mapToDouble(Number::doubleValue)
              .sum();
      long grants =
          funding.<Number>getList("funding." + parts + ".grants").stream()
              .mapToLong(Number::longValue)
              .sum();
      assertEquals(funding.getDouble("funding.total"), sum, 0.001, parts);
      assertEquals(funding.getLong("funding.grants"), grants, parts);
    }
  }

  @Test
  void a_town_has_the_money_of_its_projects_and_no_kinds_that_know_no_towns() {
    get(SUMMARY + "?pole=lyon")
        .then()
        .body("pole.id", equalTo("lyon"))
        .body("funding.total", equalTo(182000.0f))
        .body("calls", nullValue())
        .body("agreements", nullValue())
        .body("counts.kind", not(hasItem("grants")));
    get(SUMMARY + "?pole=grenoble").then().body("funding.grants", equalTo(0));
  }

  @Test
  void what_is_published_stands_beside_what_is_recorded() {
    get(SUMMARY + "?programme=projet-structurant")
        .then()
        .body("figures.find { it.figure.id == 'projets-structurants' }.published.value", equalTo(9))
        .body("figures.find { it.figure.id == 'projets-structurants' }.recorded.value", equalTo(7))
        .body("figures.find { it.figure.id == 'projets-structurants' }.recorded.of", equalTo(9));
  }

  @Test
  void records_are_listed_from_the_earliest_on() {
    get(SUMMARY + "?from=2015&to=2018")
        .then()
        .body("calls.items.record.id", contains("oncostarter-2015", "risp-2016"))
        .body("agreements.items.date", contains("2018-09-28"))
        .body("outcomes.total", equalTo(1))
        .body("sources.id", hasItems("communique-2018-10-04", "presentation-2003-2017"));
  }

  @ParameterizedTest
  @CsvSource({
    "from=abc, from",
    "from=2017&to=2015, to",
    "from=2015&from=2016, from",
    "pole=nowhere, pole",
    "programme=none, programme",
    "year=2015, year",
    "lang=fr, lang"
  })
  void what_cannot_be_understood_is_refused(String query, String parameter) {
    get(SUMMARY + "?" + query)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void it_comes_as_one_table() {
    String table =
        given().accept("text/csv").get(SUMMARY + "?from=2015&to=2017").then().extract().asString();
    assertTrue(table.startsWith("\uFEFFpart,kind,records,records.label,date,value,unit,"), table);
    assertTrue(table.contains("funding-by-year,,,,2015,40000.00,EUR,"), table);
    get(SUMMARY + "?format=csv&separator=semicolon")
        .then()
        .header("Content-Disposition", equalTo("attachment; filename=\"clara-summary.csv\""))
        .body(startsWith("\uFEFFpart;kind;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ndjson"})
  void forms_that_it_does_not_come_in_are_refused(String format) {
    get(SUMMARY + "?format=" + format).then().statusCode(406);
  }

  @Test
  void whoever_holds_it_is_told_that_nothing_changed() {
    String tag = get(SUMMARY).header("ETag");
    given().header("If-None-Match", tag).get(SUMMARY).then().statusCode(304);
  }

  private static JsonPath summary(String query) {
    return get(SUMMARY + query).jsonPath();
  }
}
