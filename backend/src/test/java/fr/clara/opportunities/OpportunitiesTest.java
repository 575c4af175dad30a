package fr.clara.opportunities;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.NetworkTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls as a client of the CommonGrants protocol finds them. The clock stands at 2026-11-22. */
@NetworkTest
@TestSecurity(user = "edi", roles = "editor")
class OpportunitiesTest {

  private static final String ALL = "/common-grants/opportunities";
  private static int test;

  @BeforeEach
  void begin() {
    test++;
    create("open", "2026-11-01T08:00:00+01:00", "2026-12-15T17:00:00+01:00", "150000.50");
    create("next", "2027-02-01T08:00:00+01:00", "2027-03-31T23:59:00+02:00", "20000");
  }

  private void create(String word, String opens, String closes, String budget) {
    given()
        .contentType("application/json")
        .body(
            Map.of(
                "id", id(word),
                "title", Map.of("fr", "Appel zymotique " + word, "en", "Zymotic call " + word),
                "programme", "oncostarter",
                "edition", "2026",
                "opensAt", opens,
                "closesAt", closes,
                "cutoffs", List.of(closes),
                "budget", Map.of("value", Double.valueOf(budget), "currency", "EUR"),
                "eligibility", Map.of("fr", "Toutes les équipes", "en", "All teams"),
                "sources", List.of(Map.of("source", "entretien-quebec", "place", "Introduction"))))
        .post("/api/v1/calls")
        .then()
        .statusCode(201);
  }

  @AfterEach
  void end() {
    for (String word : List.of("open", "next")) {
      String path = "/api/v1/calls/" + id(word);
      given().header("If-Match", get(path).header("ETag")).delete(path).then().statusCode(204);
    }
  }

  private static String id(String word) {
    return "opportunity-" + test + "-" + word;
  }

  private static ValidatableResponse search(String body) {
    return given()
        .contentType("application/json")
        .header("Accept-Language", "en")
        .body(body)
        .post(ALL + "/search")
        .then();
  }

  @Test
  void every_call_is_an_opportunity_in_pages_with_what_changed_last_first() {
    int calls = get("/api/v1/calls").path("total");
    get(ALL)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("status", equalTo(200))
        .body("message", equalTo("Success"))
        .body("items.size()", equalTo(calls))
        .body("paginationInfo.page", equalTo(1))
        .body("paginationInfo.pageSize", equalTo(100))
        .body("paginationInfo.totalItems", equalTo(calls))
        .body("paginationInfo.totalPages", equalTo(1));
    List<String> changed = get(ALL).path("items.lastModifiedAt");
    assertEquals(changed.stream().sorted(Comparator.reverseOrder()).toList(), changed);
    List<String> whole = get(ALL).path("items.id");
    get(ALL + "?page=2&pageSize=1")
        .then()
        .body("items.id", equalTo(whole.subList(1, 2)))
        .body("paginationInfo.totalPages", equalTo(calls));
    get(ALL + "?page=9&pageSize=500").then().statusCode(200).body("items.size()", equalTo(0));
  }

  @Test
  void an_opportunity_says_what_is_known_and_nothing_else() {
    String uuid = NamedUuid.ofCall(id("open")).toString();
    given()
        .header("Accept-Language", "en")
        .get(ALL + "/" + uuid)
        .then()
        .statusCode(200)
        .body("data.id", equalTo(uuid))
        .body("data.title", equalTo("Zymotic call open"))
        .body("data.status.value", equalTo("open"))
        .body("data.funding.totalAmountAvailable.amount", equalTo("150000.50"))
        .body("data.funding.totalAmountAvailable.currency", equalTo("EUR"))
        .body("data.keyDates.closeDate.eventType", equalTo("singleDate"))
        .body("data.keyDates.closeDate.date", equalTo("2026-12-15"))
        .body("data.keyDates.closeDate.time", equalTo("17:00:00"))
        .body("data.keyDates.otherDates.appOpens.date", equalTo("2026-11-01"))
        .body("data.keyDates.otherDates.cutOff1.date", equalTo("2026-12-15"))
        .body("data.customFields.eligibility.value", equalTo("All teams"))
        .body("data.customFields.eligibility.fieldType", equalTo("string"))
        .body("data.customFields.programme.value.id", equalTo("oncostarter"))
        .body("data.createdAt", containsString("2026-11-22T12:00:00"))
        .body("data.lastModifiedAt", containsString("Z"));
    get(ALL + "/" + NamedUuid.ofCall("risp-2016"))
        .then()
        .body("data.status.value", equalTo("closed"))
        .body("data.funding", nullValue())
        .body("data.keyDates", nullValue())
        .body("data.customFields.edition.value", equalTo("2016"));
  }

  /** The example of RFC 9562, A.4. */
  @Test
  void identifiers_follow_from_names_as_the_standard_has_it() {
    var dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertEquals(
        UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        NamedUuid.of(dns, "www.example.com"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"operator":"in","value":["open"]} | open
          {"operator":"in","value":["forecasted"]} | next
          {"operator":"notIn","value":["closed","forecasted","custom"]} | open
          """)
  void a_status_is_what_the_clock_says(String filter, String found) {
    search("{\"filters\":{\"status\":" + filter + "}}")
        .statusCode(200)
        .body("items.customFields.claraId.value", equalTo(List.of(id(found))))
        .body("filterInfo.filters.status.value.size()", equalTo(filter.contains("notIn") ? 3 : 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "closeDateRange":{"operator":"between","value":{"min":"2026-12-15","max":"2026-12-15"}} | open
          "closeDateRange":{"operator":"outside","value":{"min":"2026-12-15","max":"2026-12-15"}} | next
          "closeDateRange":{"operator":"between","value":{"min":"2026-12-15T16:00:00Z","max":"2027-12-15"}} | open,next
          "closeDateRange":{"operator":"between","value":{"min":"2026-12-15T16:00:01Z","max":"2027-12-15"}} | next
          "totalFundingAvailableRange":{"operator":"between","value":{"min":{"amount":"150000.5","currency":"EUR"},"max":{"amount":"150000.50","currency":"EUR"}}} | open
          "totalFundingAvailableRange":{"operator":"outside","value":{"min":{"amount":"100000","currency":"EUR"},"max":{"amount":"200000","currency":"EUR"}}} | next
          "totalFundingAvailableRange":{"operator":"between","value":{"min":{"amount":"0","currency":"USD"},"max":{"amount":"999999","currency":"USD"}}} |
          """)
  void ranges_hold_both_their_bounds_and_leave_out_what_is_not_stated(String filter, String found) {
    var ids = found == null ? List.<String>of() : List.of(found.split(","));
    search("{\"filters\":{" + filter + "},\"sorting\":{\"sortBy\":\"keyDates.closeDate\"}}")
        .statusCode(200)
        .body(
            "items.customFields.claraId.value",
            equalTo(ids.stream().map(OpportunitiesTest::id).toList()))
        .body("sortInfo.sortBy", equalTo("keyDates.closeDate"))
        .body("sortInfo.sortOrder", equalTo("asc"));
  }

  @Test
  void words_sorting_and_pages_go_together_and_what_no_call_states_is_said() {
    search(
            "{\"search\":\"zymotique\",\"sorting\":{\"sortBy\":\"title\",\"sortOrder\":\"desc\"},"
                + "\"pagination\":{\"page\":2,\"pageSize\":1}}")
        .statusCode(200)
        .body("items.title", equalTo(List.of("Zymotic call next")))
        .body("paginationInfo.totalItems", equalTo(2))
        .body("sortInfo.sortOrder", equalTo("desc"));
    search("{\"sorting\":{\"sortBy\":\"funding.maxAwardAmount\"}}")
        .statusCode(200)
        .body("sortInfo.errors", equalTo(List.of("No call of CLARA states it.")));
    search(
            "{\"filters\":{\"minAwardAmountRange\":{\"operator\":\"between\",\"value\":"
                + "{\"min\":{\"amount\":\"1\",\"currency\":\"EUR\"},"
                + "\"max\":{\"amount\":\"2\",\"currency\":\"EUR\"}}}}}")
        .statusCode(200)
        .body("items.size()", equalTo(0))
        .body("filterInfo.errors[0]", containsString("minAwardAmountRange"));
    search("{}").statusCode(200).body("sortInfo.sortBy", equalTo("lastModifiedAt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"filter":{}} | filter
          {"filters":[]} | filters
          {"filters":{"customFilters":{"x":{"operator":"eq","value":1}}}} | filters.customFilters.x
          {"filters":{"status":{"operator":"like","value":["open"]}}} | filters.status.operator
          {"filters":{"status":{"operator":"in","value":"open"}}} | filters.status.value
          {"filters":{"status":{"operator":"in","value":["archived"]}}} | filters.status.value.0
          {"filters":{"closeDateRange":{"operator":"between","value":{"min":"2026","max":"2026-13-01"}}}} | filters.closeDateRange.value.max
          {"filters":{"totalFundingAvailableRange":{"operator":"between","value":7}}} | filters.totalFundingAvailableRange.value.min.amount
          {"sorting":{"sortBy":"custom"}} | sorting.sortBy
          {"sorting":{"sortBy":"title","sortOrder":"up"}} | sorting.sortOrder
          {"pagination":{"page":0}} | pagination.page
          {"pagination":{"pageSize":501}} | pagination.pageSize
          {"pagination":{"pageSize":"all"}} | pagination.pageSize
          {"search":["x"]} | search
          """)
  void what_is_wrong_is_said_at_its_place_in_the_form_of_the_protocol(String body, String field) {
    search(body)
        .statusCode(400)
        .contentType("application/json")
        .body("status", equalTo(400))
        .body("errors.field", hasItem(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "{", "{} {}", "é"})
  void what_is_no_search_is_refused(String body) {
    search(body)
        .statusCode(400)
        .body("status", equalTo(400))
        .body("message", containsString("JSON"));
  }

  @ParameterizedTest
  @CsvSource({
    "?page=0, 400",
    "?pageSize=501, 400",
    "?pageSize=x, 400",
    "?limit=5, 400",
    "/00000000-0000-0000-0000-000000000000, 404",
    "/risp-2016, 404",
    "/x/y, 404"
  })
  void every_failure_has_the_form_of_the_protocol(String address, int status) {
    get(ALL + address)
        .then()
        .statusCode(status)
        .contentType("application/json")
        .body("status", equalTo(status))
        .body("message.length() > 0", equalTo(true));
  }

  @Test
  void what_is_read_can_be_asked_again_at_no_cost() {
    String tag = get(ALL).header("ETag");
    given().header("If-None-Match", tag).get(ALL).then().statusCode(304);
    assertTrue(get("/common-grants/openapi").asString().startsWith("openapi: 3.1.0"));
  }
}
