package fr.clara.charts;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.shared.Kind;
import fr.clara.testing.NetworkTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways of the money add up: nothing is lost on the way, and nothing counts twice. */
@NetworkTest
class FundingChartTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Inject ChartRecords records;

  private String one;
  private String other;
  private String projects;

  @BeforeEach
  void three_projects_with_five_grants() {
    records.begin();
    one = records.institution("one");
    other = records.institution("other");
    var first = records.project("p1", Map.of("programmes", List.of("risp")));
    var second = records.project("p2", Map.of());
    var third = records.project("p3", Map.of());
    records.grant(
        "alone", first, stated(100, "EUR", Map.of("funders", List.of(one), "programme", "risp")));
    records.grant("joint", first, stated(50, "EUR", Map.of("funders", List.of(other, one))));
    records.grant("unknown", second, Map.of("funders", List.of(other)));
    records.grant("dollars", second, stated(20, "CAD", Map.of("funders", List.of(one))));
    records.grant("nobody", third, stated(10.5, "EUR", Map.of("beneficiary", one)));
    projects = "project=" + first + "&project=" + second + "&project=" + third;
  }

  private static Map<String, ?> stated(double amount, String currency, Map<String, ?> others) {
    var stated = new TreeMap<String, Object>(others);
    stated.put("amount", Map.of("value", amount, "currency", currency));
    return stated;
  }

  @AfterEach
  void empty_again() {
    records.end();
  }

  @Test
  void who_pays_together_is_one_node_and_no_amount_counts_twice() throws IOException {
    var chart = chart(projects);
    assertNumber(160.5, chart.get("total"));
    assertEquals(4, chart.get("grants").asInt());
    assertEquals(1, chart.get("unknown").asInt());
    var joint = node(chart, "funder:" + one + "+" + other);
    assertNumber(50, joint.get("amount"));
    assertEquals(List.of(one, other), joint.get("records").findValuesAsText("id"));
    assertNumber(100, node(chart, "funder:" + one).get("amount"));
  }

  @Test
  void an_unknown_amount_is_counted_and_adds_nothing() throws IOException {
    var payer = node(chart(projects), "funder:" + other);
    assertNumber(0, payer.get("amount"));
    assertEquals(1, payer.get("grants").asInt());
    assertEquals(1, payer.get("unknown").asInt());
  }

  @Test
  void what_is_not_stated_is_a_node_without_records() throws IOException {
    var nobody = node(chart(projects), "funder:");
    assertNumber(10.5, nobody.get("amount"));
    assertEquals(0, nobody.get("records").size());
    assertEquals(0, nobody.get("others").asInt());
    assertEquals(3, node(chart(projects), "programme:").get("grants").asInt());
  }

  @Test
  void currencies_are_never_added_to_one_another() {
    get("/api/v1/charts/funding?" + projects)
        .then()
        .body("currency", equalTo("EUR"))
        .body("otherCurrencies.currency", contains("CAD"))
        .body("otherCurrencies[0].total", equalTo(20.0f))
        .body("otherCurrencies[0].grants", equalTo(1));
    get("/api/v1/charts/funding?currency=CAD&" + projects)
        .then()
        .body("currency", equalTo("CAD"))
        .body("total", equalTo(20.0f))
        .body("grants", equalTo(2))
        .body("otherCurrencies[0].total", equalTo(160.5f))
        .body("otherCurrencies[0].grants", equalTo(3));
    get("/api/v1/charts/funding?currency=XXX&" + projects)
        .then()
        .body("grants", equalTo(1))
        .body("otherCurrencies", hasSize(2));
  }

  @Test
  void the_money_may_arrive_at_who_receives_it() throws IOException {
    var chart = chart("by=beneficiary&" + projects);
    assertNumber(10.5, node(chart, "beneficiary:" + one).get("amount"));
    assertNumber(150, node(chart, "beneficiary:").get("amount"));
    assertAddsUp(chart);
  }

  @Test
  void what_is_beyond_the_limit_is_one_node_that_says_how_many() throws IOException {
    var chart = chart("limit=2&" + projects);
    var rest = node(chart, "funder:*");
    assertEquals(1, rest.get("others").asInt());
    assertEquals(0, rest.get("records").size());
    assertEquals(1, rest.get("unknown").asInt());
    assertEquals(1, node(chart, "project:*").get("others").asInt());
    assertAddsUp(chart);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=2",
        "limit=3&by=beneficiary",
        "limit=30",
        "currency=CAD",
        "currency=CAD&limit=2",
        "funder=inca",
        "year=2015..2016",
        "year=not-stated&limit=2",
        "programme=risp&programme=not-stated",
        "call=risp-2016",
        "beneficiary=not-stated",
        "source=presentation-2003-2017",
        "q=fastracs"
      })
  void every_stage_adds_up_to_the_total_and_the_grants_are_those_of_the_list(String asked)
      throws IOException {
    var chart = chart(asked);
    assertAddsUp(chart);
    String filters = asked.replaceAll("(limit|by|currency)=[^&]*(&|$)", "");
    long listed = get("/api/v1/grants?limit=1&" + filters).jsonPath().getLong("total");
    long others = sum(chart.get("otherCurrencies"), "grants").longValue();
    assertEquals(listed, chart.get("grants").asLong() + others);
  }

  @Test
  void where_no_grant_is_there_is_no_node() {
    get("/api/v1/charts/funding?programme=risp&year=1999")
        .then()
        .statusCode(200)
        .body("grants", equalTo(0))
        .body("total", equalTo(0))
        .body("nodes", empty())
        .body("links", empty())
        .body("sources", empty());
  }

  @Test
  void a_grant_withdrawn_takes_its_money_with_it() throws IOException {
    records.withdraw(Kind.GRANTS, records.id("alone"));
    var chart = chart(projects);
    assertNumber(60.5, chart.get("total"));
    get("/api/v1/charts/funding?" + projects)
        .then()
        .body("nodes.id", not(hasItem("funder:" + one)));
  }

  @Test
  void the_sources_are_those_that_the_grants_cite() {
    get("/api/v1/charts/funding?" + projects)
        .then()
        .body("sources.id", contains("entretien-quebec"))
        .body("sources.kind", contains("sources"));
  }

  private static JsonNode chart(String asked) throws IOException {
    return JSON.readTree(get("/api/v1/charts/funding?" + asked).asString());
  }

  private static JsonNode node(JsonNode chart, String id) {
    return chart
        .get("nodes")
        .valueStream()
        .filter(node -> node.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not in " + chart.get("nodes")));
  }

  /** Every stage, and every step between two, holds all that is shown. */
  private static void assertAddsUp(JsonNode chart) {
    for (String what : List.of("amount", "grants", "unknown")) {
      var total = chart.get(what.equals("amount") ? "total" : what).decimalValue();
      var stages = new TreeMap<String, BigDecimal>();
      chart
          .get("nodes")
          .forEach(
              n ->
                  stages.merge(
                      n.get("stage").asText(), n.get(what).decimalValue(), BigDecimal::add));
      stages.forEach((stage, sum) -> assertEquals(0, total.compareTo(sum), stage + " " + what));
      var steps = new TreeMap<String, BigDecimal>();
      chart
          .get("links")
          .forEach(
              l ->
                  steps.merge(
                      l.get("from").asText().replaceAll(":.*", ""),
                      l.get(what).decimalValue(),
                      BigDecimal::add));
      steps.forEach((step, sum) -> assertEquals(0, total.compareTo(sum), step + " " + what));
    }
  }

  private static BigDecimal sum(JsonNode items, String member) {
    return items
        .valueStream()
        .map(item -> item.get(member).decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void assertNumber(double expected, JsonNode actual) {
    assertEquals(
        0, BigDecimal.valueOf(expected).compareTo(actual.decimalValue()), actual::toString);
  }
}
