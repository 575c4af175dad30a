package fr.clara.charts;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.NetworkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timelines show what belongs to a cooperation or a project, and say what has no date. */
@NetworkTest
class TimelinesChartTest {

  private static final String TIMELINES = "/api/v1/charts/timelines";

  @Test
  void a_project_has_its_calls_grants_and_phases() {
    get(TIMELINES + "?of=projects&funder=inca")
        .then()
        .body("total", equalTo(1))
        .body("lanes[0].record.id", equalTo("fastracs"))
        .body("lanes[0].start", equalTo("2016-01"))
        .body(
            "lanes[0].entries.findAll { it.start != null }.start",
            contains("2015", "2015", "2016", "2016", "2017"))
        .body(
            "lanes[0].entries.findAll { it.kind == 'phases' }.participants.to",
            contains(30, 40, 300))
        .body("lanes[0].entries.findAll { it.kind == 'phases' }.record", hasItems(nullValue()))
        .body("sources.id", hasItems("presentation-2003-2017"));
  }

  @Test
  void a_cooperation_has_its_agreements_events_trainings_and_outcomes() {
    get(TIMELINES + "?of=cooperations&country=CN")
        .then()
        .body("lanes.record.id", contains("shanghai"))
        .body("lanes[0].start", nullValue())
        .body("lanes[0].entries[0].record.id", equalTo("delegation-chine-2017"))
        .body("lanes[0].entries.kind", hasItems("agreements", "events", "trainings", "outcomes"));
  }

  @Test
  void those_that_began_earlier_come_first_and_those_without_a_date_last() {
    get(TIMELINES + "?of=projects")
        .then()
        .body("total", equalTo(7))
        .body("lanes[0].record.id", equalTo("fastracs"))
        .body("lanes[6].start", nullValue());
    get(TIMELINES + "?of=cooperations")
        .then()
        .body("lanes.record.id", contains("quebec", "shanghai"));
  }

  @Test
  void what_has_no_date_is_there_and_counted() {
    var answer = get(TIMELINES + "?of=cooperations&country=CN").jsonPath();
    int undated = answer.getList("lanes[0].entries.findAll { it.start == null }").size();
    assertEquals(undated, answer.getInt("undated"));
    assertTrue(undated > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "of=people, of",
    "q=cancer, of",
    "of=projects&of=cooperations, of",
    "of=projects&country=CN, country",
    "of=cooperations&axis=none, axis",
    "of=projects&pole=nowhere, pole",
    "of=projects&limit=3, limit"
  })
  void what_cannot_be_understood_is_refused(String query, String parameter) {
    get(TIMELINES + "?" + query)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void its_table_has_a_row_for_each_lane_and_entry() {
    get(TIMELINES + "?of=projects&funder=inca&format=csv&separator=semicolon")
        .then()
        .contentType("text/csv")
        .body(
            startsWith(
                "\uFEFFlane;lane.label;kind;record;record.label;title.fr;title.en;start;end;"
                    + "participants.from;participants.to\r\n"
                    + "fastracs;FASTRACS;projects;fastracs;FASTRACS;FASTRACS;FASTRACS;2016-01;;;"));
  }
}
