package fr.clara.charts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.clara.testing.NetworkTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all pictures keep: bounds, forms, tags. */
@NetworkTest
class ChartsTest {

  @ParameterizedTest
  @CsvSource({
    "collaborations?institution=nope,                     invalid-parameter",
    "collaborations?project=nope,                         invalid-parameter",
    "collaborations?axis=lyon,                            invalid-parameter",
    "collaborations?institution=inca&project=fastracs,    invalid-parameter",
    "collaborations?institution=inca&institution=clara,   invalid-parameter",
    "collaborations?tie=friends,                          invalid-parameter",
    "collaborations?year=16,                              invalid-parameter",
    "collaborations?year=2016-01,                         invalid-parameter",
    "collaborations?limit=1,                              invalid-parameter",
    "collaborations?limit=61,                             invalid-parameter",
    "collaborations?pole=lyon,                            unknown-parameter",
    "collaborations?separator=tab,                        unknown-parameter",
    "funding?funder=nope,                                 invalid-parameter",
    "funding?year=abc,                                    invalid-parameter",
    "funding?currency=euro,                               invalid-parameter",
    "funding?by=programme,                                invalid-parameter",
    "funding?limit=31,                                    invalid-parameter",
    "funding?limit=1,                                     invalid-parameter",
    "funding?sort=amount,                                 unknown-parameter",
    "funding?asOf=1,                                      unknown-parameter",
    "funding?cursor=abc,                                  unknown-parameter",
    "map?pole=paris,                                      invalid-parameter",
    "map?country=France,                                  invalid-parameter",
    "map?limit=10,                                        unknown-parameter",
    "map?format=pdf,                                      invalid-parameter",
    "map?format=csv&separator=bar,                        invalid-parameter"
  })
  void what_cannot_be_asked_is_said(String asked, String type) {
    get("/api/v1/charts/" + asked)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/api/v1/problems/" + type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"collaborations", "funding", "map"})
  void whoever_holds_the_picture_is_told_so(String chart) {
    String path = "/api/v1/charts/" + chart;
    String tag = get(path).header("ETag");
    given().header("If-None-Match", tag).get(path).then().statusCode(304).body(emptyString());
    given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"collaborations", "funding", "map"})
  void no_other_form_is_made_up(String chart) {
    get("/api/v1/charts/" + chart + "?format=xlsx").then().statusCode(406);
    given()
        .accept("text/csv")
        .get("/api/v1/charts/" + chart)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/csv"))
        .header("Content-Disposition", equalTo("attachment; filename=\"clara-" + chart + ".csv\""));
  }

  @Test
  void the_table_of_collaborations_has_a_row_for_each_tie() {
    var chart = get("/api/v1/charts/collaborations?limit=12").jsonPath();
    var rows = csv("collaborations?limit=12");
    assertFalse(rows.isEmpty());
    assertEquals(
        chart.getList("ties.partners"),
        rows.stream().map(r -> List.of(r.getField("one"), r.getField("other"))).toList());
    assertEquals(texts(chart.getList("ties.total")), column(rows, "total"));
    assertEquals(texts(chart.getList("ties.counts.grants")), column(rows, "grants"));
    assertEquals(texts(chart.getList("ties.start")), column(rows, "start"));
  }

  @Test
  void the_table_of_funding_has_a_row_for_each_link() {
    var chart = get("/api/v1/charts/funding").jsonPath();
    var rows = csv("funding");
    assertFalse(rows.isEmpty());
    assertEquals(chart.getList("links.from"), column(rows, "from"));
    assertEquals(chart.getList("links.to"), column(rows, "to"));
    assertEquals(texts(chart.getList("links.grants")), column(rows, "grants"));
    assertEquals(
        chart.<Number>getList("links.amount").stream().map(Number::doubleValue).toList(),
        column(rows, "amount").stream().map(Double::valueOf).toList());
  }

  @Test
  void the_table_of_the_map_has_a_row_for_each_institution() {
    var chart = get("/api/v1/charts/map").jsonPath();
    var rows = csv("map");
    assertEquals(chart.getInt("total"), rows.size());
    List<Map<String, Object>> places = chart.getList("places.findAll { it.total > 0 }");
    assertEquals(
        places.stream().map(place -> place.get("id")).toList(),
        column(rows, "place").stream().filter(id -> !id.isEmpty()).distinct().toList());
    assertEquals(
        chart.getInt("unplacedTotal"),
        column(rows, "coordinates.latitude").stream().filter(String::isEmpty).count());
  }

  private static List<NamedCsvRecord> csv(String chart) {
    String form = (chart.contains("?") ? "&" : "?") + "format=csv";
    String text = get("/api/v1/charts/" + chart + form).asString().substring(1);
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }

  private static List<String> column(List<NamedCsvRecord> rows, String name) {
    return rows.stream().map(row -> row.getField(name)).toList();
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(value -> value == null ? "" : value.toString()).toList();
  }
}
