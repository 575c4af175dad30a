package fr.clara.charts;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import fr.clara.call.Call;
import fr.clara.programme.Programme;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar shows when calls and events are, as precisely as it is known, and what is not. */
@NetworkTest
class CalendarChartTest {

  private static final String CALENDAR = "/api/v1/charts/calendar";

  @Test
  void dates_are_as_precise_as_their_sources_and_the_earliest_comes_first() {
    get(CALENDAR + "?from=2015&to=2018")
        .then()
        .body("entries[0].record.id", equalTo("oncostarter-2015"))
        .body("entries[0].moment", equalTo("edition"))
        .body("entries[0].status", equalTo("closed"))
        .body("entries.start", hasItems("2015", "2017", "2018-09-28"))
        .body("total", equalTo(9));
  }

  @Test
  void what_has_no_date_is_named_whatever_the_years() {
    get(CALENDAR + "?from=2015&to=2016")
        .then()
        .body("undated.id", hasItem("symposium-franco-chinois-1"))
        .body("undatedTotal", equalTo(9));
  }

  @Test
  void one_kind_alone_can_be_shown() {
    get(CALENDAR + "?kind=calls")
        .then()
        .body("entries.record.kind", everyItem(equalTo("calls")))
        .body("undated", empty());
    get(CALENDAR + "?kind=events&type=mission").then().body("entries", empty());
  }

  @Test
  void a_call_shows_each_of_its_instants_by_the_clock_of_paris() {
    QuarkusTransaction.requiringNew().run(CalendarChartTest::persist);
    try {
      get(CALENDAR + "?programme=mobilite")
          .then()
          .body("entries.moment", contains("opening", "cut-off", "closing"))
          .body(
              "entries.start",
              contains(
                  "2027-03-03T13:00:00+01:00",
                  "2027-03-28T14:00:00+02:00",
                  "2027-04-10T14:00:00+02:00"))
          .body("entries.status", everyItem(equalTo("forthcoming")));
      get(CALENDAR + "?programme=mobilite&status=open").then().body("entries", empty());
    } finally {
      QuarkusTransaction.requiringNew().run(() -> Call.findById("call-of-spring").delete());
    }
  }

  private static void persist() {
    var call = new Call();
    call.id = "call-of-spring";
    call.title = LocalizedText.same("Appel");
    call.programme = Programme.findById("mobilite");
    call.opensAt = Instant.parse("2027-03-03T12:00:00Z");
    call.cutoffs.addAll(List.of(Instant.parse("2027-03-28T12:00:00Z")));
    call.closesAt = Instant.parse("2027-04-10T12:00:00Z");
    call.persist();
  }

  @ParameterizedTest
  @CsvSource({
    "kind=projects, kind",
    "from=20, from",
    "from=2018&to=2015, to",
    "programme=nothing, programme",
    "kind=events&status=sleeping, status",
    "pole=lyon, pole"
  })
  void what_cannot_be_understood_is_refused(String query, String parameter) {
    get(CALENDAR + "?" + query)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void its_table_has_the_same_dates() {
    get(CALENDAR + "?from=2015&to=2015&format=csv")
        .then()
        .contentType("text/csv")
        .body(
            equalTo(
                "\uFEFFrecord,record.label,moment,start,end,status,programme,programme.label,"
                    + "place.fr,place.en\r\n"
                    + "oncostarter-2015,Appel à projets OncoStarter 2015,edition,2015,,closed,"
                    + "oncostarter,OncoStarter,,\r\n"));
    get(CALENDAR + "?format=xlsx").then().statusCode(406).body("type", startsWith("/api/v1"));
  }
}
