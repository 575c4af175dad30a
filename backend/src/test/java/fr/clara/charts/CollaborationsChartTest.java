package fr.clara.charts;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clara.shared.Kind;
import fr.clara.testing.NetworkTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who works with whom: each record ties two institutions once, whatever it says of them. */
@NetworkTest
class CollaborationsChartTest {

  private static final String CHART = "/api/v1/charts/collaborations?";

  @Inject ChartRecords records;

  private String a;
  private String b;
  private String c;

  @BeforeEach
  void three_institutions() {
    records.begin();
    a = records.institution("a");
    b = records.institution("b", Map.of("pole", "lyon"));
    c = records.institution("c");
  }

  @AfterEach
  void empty_again() {
    records.end();
  }

  private String project(String word, Map<String, ?> dates, String... institutions) {
    var participants =
        Stream.of(institutions).map(id -> Map.of("institution", id, "role", "partner")).toList();
    var stated = new java.util.HashMap<String, Object>(dates);
    stated.put("participants", participants);
    return records.project(word, stated);
  }

  @Test
  void a_record_ties_two_institutions_once_in_however_many_roles() {
    records.project(
        "p",
        Map.of(
            "participants",
            List.of(
                Map.of("institution", a, "role", "coordinator"),
                Map.of("institution", a, "role", "partner"),
                Map.of("institution", b, "role", "partner"))));
    records.create(
        Kind.AGREEMENTS,
        "agreement",
        Map.of(
            "title", ChartRecords.text("Convention"),
            "signed", "2018-09-28",
            "initiators", List.of(a),
            "signatories", List.of(a, b)));
    get(CHART + "institution=" + a)
        .then()
        .body("centre.id", equalTo(a))
        .body("partners.institution.id", contains(a, b))
        .body("partners.total", contains(2, 2))
        .body("partners[1].pole.id", equalTo("lyon"))
        .body("ties", hasSize(1))
        .body("ties[0].partners", contains(a, b))
        .body("ties[0].total", equalTo(2))
        .body("ties[0].counts.projects", equalTo(1))
        .body("ties[0].counts.agreements", equalTo(1))
        .body("ties[0].counts.grants", equalTo(0))
        .body("ties[0].start", equalTo("2018-09-28"))
        .body("ties[0].end", nullValue())
        .body("ties[0].undated", equalTo(1))
        .body("ties[0].records.id", contains(records.id("agreement"), records.id("p")));
  }

  @Test
  void a_grant_ties_its_funders_and_its_beneficiary() {
    var project = records.project("p", Map.of());
    var grant =
        records.grant(
            "g", project, Map.of("funders", List.of(a, b), "beneficiary", c, "awarded", "2016"));
    get(CHART + "project=" + project)
        .then()
        .body("partners.institution.id", containsInAnyOrder(a, b, c))
        .body("ties", hasSize(3))
        .body("ties.records.id.flatten().unique()", contains(grant))
        .body("ties.counts.grants", contains(1, 1, 1))
        .body("ties.total", contains(1, 1, 1))
        .body("ties.end", contains("2016", "2016", "2016"));
  }

  @Test
  void who_pays_a_project_by_different_grants_pays_it_together() {
    var project = records.project("p", Map.of("start", "2015"));
    records.grant("g1", project, Map.of("funders", List.of(a)));
    records.grant("g2", project, Map.of("funders", List.of(b)));
    get(CHART + "project=" + project)
        .then()
        .body("ties", hasSize(1))
        .body("ties[0].partners", contains(a, b))
        .body("ties[0].counts.grants", equalTo(1))
        .body("ties[0].records.kind", contains("projects"))
        .body("ties[0].records.id", contains(project));
  }

  @Test
  void who_takes_part_in_a_project_and_pays_it_shares_one_record() {
    var project = project("p", Map.of(), a, b);
    records.grant("g1", project, Map.of("funders", List.of(a)));
    records.grant("g2", project, Map.of("funders", List.of(b)));
    get(CHART + "institution=" + a)
        .then()
        .body("ties[0].total", equalTo(1))
        .body("ties[0].counts.projects", equalTo(1))
        .body("ties[0].counts.grants", equalTo(1))
        .body("partners.total", contains(1, 1))
        .body("ties[0].records", hasSize(1));
  }

  @Test
  void cooperations_and_relationships_tie_from_when_to_when_they_last() {
    records.create(
        Kind.COOPERATIONS,
        "cooperation",
        Map.of(
            "title", ChartRecords.text("Coopération"),
            "territory", ChartRecords.text("Ailleurs"),
            "since", "2012",
            "partners", List.of(a, b)));
    var d =
        records.institution(
            "d",
            Map.of(
                "relationships",
                List.of(
                    Map.of("institution", a, "type", "member-of", "since", "2003", "until", "2009"),
                    Map.of("institution", b, "type", "partner-of"))));
    var chart = get(CHART + "institution=" + a).jsonPath();
    assertEquals(List.of(a, b, d), sorted(chart, "partners.institution.id"));
    assertEquals("2012", tie(chart, a, b, "start"));
    assertEquals(null, tie(chart, a, b, "end"));
    assertEquals("2003", tie(chart, a, d, "start"));
    assertEquals("2009", tie(chart, a, d, "end"));
    assertEquals(List.of(d), tie(chart, a, d, "records.id"));
    assertEquals(2, chart.getInt("tiesTotal"));
    get(CHART + "tie=relationships&institution=" + b)
        .then()
        .body("partners.institution.id", contains(b, d))
        .body("ties[0].undated", equalTo(1));
  }

  private static List<String> sorted(JsonPath chart, String path) {
    return chart.<String>getList(path).stream().sorted().toList();
  }

  private static Object tie(JsonPath chart, String one, String other, String member) {
    return chart.get("ties.find { it.partners == ['%s', '%s'] }.%s".formatted(one, other, member));
  }

  @Test
  void years_choose_what_begins_in_them_and_what_has_no_date_is_counted() {
    project("p1", Map.of("start", "2010-03", "end", "2012"), a, b);
    project("p2", Map.of("start", "2015"), a, c);
    project("p3", Map.of(), a, b);
    String chart = CHART + "institution=" + a;
    get(chart)
        .then()
        .body("undated", equalTo(0))
        .body("years.first", equalTo("2010"))
        .body("years.last", equalTo("2015"));
    get(chart + "&year=2009..2011")
        .then()
        .body("partners.institution.id", contains(a, b))
        .body("ties[0].total", equalTo(1))
        .body("ties[0].start", equalTo("2010-03"))
        .body("ties[0].end", equalTo("2012"))
        .body("undated", equalTo(1))
        .body("years.last", equalTo("2015"));
    get(chart + "&year=2010&year=2015..").then().body("partnersTotal", equalTo(3));
    get(chart + "&year=not-stated")
        .then()
        .body("undated", equalTo(0))
        .body("ties.records.id.flatten()", contains(records.id("p3")));
    get(chart + "&year=1999")
        .then()
        .body("partners.institution.id", contains(a))
        .body("partners.total", contains(0))
        .body("partnersTotal", equalTo(1))
        .body("ties", empty());
  }

  @Test
  void a_theme_shows_the_institutions_of_its_projects() {
    var axis =
        records.create(
            Kind.AXES,
            "axis",
            Map.of("name", ChartRecords.text("Axe"), "rank", 90, "topics", List.of()));
    project("p1", Map.of("axes", List.of(axis)), a, b);
    project("p2", Map.of(), a, c);
    get(CHART + "axis=" + axis)
        .then()
        .body("centre.kind", equalTo("axes"))
        .body("partners.institution.id", contains(a, b));
  }

  @Test
  void sixty_institutions_at_most_are_shown_and_all_are_counted() {
    var many =
        IntStream.range(0, 70)
            .mapToObj(i -> records.institution("many-%02d".formatted(i)))
            .toList();
    var project = project("p", Map.of(), many.toArray(String[]::new));
    project("q", Map.of(), many.get(69), a);
    get(CHART + "project=" + project)
        .then()
        .body("partners", hasSize(60))
        .body("partnersTotal", equalTo(70))
        .body("ties", hasSize(60 * 59 / 2))
        .body("tiesTotal", equalTo(70 * 69 / 2));
    get(CHART + "limit=3&institution=" + many.get(69))
        .then()
        .body("partners", hasSize(3))
        .body("partners[0].institution.id", equalTo(many.get(69)))
        .body("partners[0].total", equalTo(2))
        .body("partnersTotal", equalTo(71));
  }

  @Test
  void ten_records_at_most_are_named_and_all_are_counted() {
    IntStream.range(0, 12).forEach(i -> project("p" + i, Map.of("start", "" + (2000 + i)), a, b));
    get(CHART + "institution=" + a)
        .then()
        .body("ties[0].total", equalTo(12))
        .body("ties[0].records", hasSize(10))
        .body("ties[0].records[0].id", equalTo(records.id("p11")));
  }

  @Test
  void a_record_withdrawn_ties_nobody() {
    var project = project("p", Map.of(), a, b);
    get(CHART + "institution=" + a).then().body("partners.institution.id", hasItem(b));
    records.withdraw(Kind.PROJECTS, project);
    get(CHART + "institution=" + a).then().body("partners.institution.id", not(hasItem(b)));
  }

  @Test
  void the_sources_are_those_that_the_records_cite() {
    project("p", Map.of(), a, b);
    get(CHART + "institution=" + a).then().body("sources.id", contains("entretien-quebec"));
    get(CHART + "institution=" + c).then().body("sources", empty());
  }

  @Test
  void a_tie_that_the_centre_cannot_have_is_nothing() {
    get(CHART + "axis=infections-et-immunite&tie=agreements")
        .then()
        .statusCode(200)
        .body("partners", empty())
        .body("tiesTotal", equalTo(0))
        .body("years.first", nullValue());
  }

  @ParameterizedTest
  @CsvSource({"projects", "grants", "agreements", "cooperations", "relationships"})
  void every_tie_of_the_network_holds_the_records_of_its_kind_alone(String tie) {
    var chart = get(CHART + "tie=" + tie).jsonPath();
    List<Integer> totals = chart.getList("ties.total");
    assertEquals(totals, chart.getList("ties.counts." + tie));
    assertEquals(
        totals,
        chart.<Map<String, Integer>>getList("ties.counts").stream()
            .map(counts -> counts.values().stream().mapToInt(Integer::intValue).sum())
            .toList());
  }
}
