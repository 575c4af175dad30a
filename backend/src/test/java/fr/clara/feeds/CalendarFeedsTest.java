package fr.clara.feeds;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import fr.clara.call.Call;
import fr.clara.programme.Programme;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines and events are calendars that any calendar program can subscribe to. */
@NetworkTest
class CalendarFeedsTest {

  private static final String CALL = "call-of-spring-feed";

  @BeforeEach
  void persist() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var call = new Call();
              call.id = CALL;
              call.title =
                  LocalizedText.same(
                      "Appel « mobilité » ; à lire, été comme hiver, d’un œil éveillé et en entier");
              call.programme = Programme.findById("mobilite");
              call.opensAt = Instant.parse("2027-03-03T12:00:00Z");
              call.cutoffs.add(Instant.parse("2027-03-28T12:00:00Z"));
              call.closesAt = Instant.parse("2027-04-10T12:00:00Z");
              call.persist();
            });
  }

  @AfterEach
  void delete() {
    QuarkusTransaction.requiringNew().run(() -> Call.findById(CALL).delete());
  }

  @Test
  void an_event_that_lasts_a_day_is_an_all_day_entry() {
    var calendar = read("/api/v1/events?format=ics&lang=fr");
    var event = event(calendar, "events/symposium-franco-chinois-6/event@clara");
    assertFalse(event.getDateStart().getValue().hasTime());
    assertEquals("2018-09-28", day(event.getDateStart().getValue()));
    assertEquals("2018-09-29", day(event.getDateEnd().getValue()), "the end is the day after");
    assertEquals("Sixième symposium franco-chinois", event.getSummary().getValue());
    assertTrue(event.getUrl().getValue().endsWith("/events/symposium-franco-chinois-6"));
  }

  private static String day(ICalDate date) {
    return "%04d-%02d-%02d"
        .formatted(
            date.getRawComponents().getYear(),
            date.getRawComponents().getMonth(),
            date.getRawComponents().getDate());
  }

  @Test
  void what_is_known_to_the_year_alone_has_no_entry() {
    var calendar = read("/api/v1/events?format=ics");
    assertEquals(2, calendar.getEvents().size());
    assertTrue(read("/api/v1/calls?format=ics&year=2015").getEvents().isEmpty());
  }

  @Test
  void deadlines_are_instants_by_the_clock_of_paris() {
    String text = get("/api/v1/calls?format=ics&programme=mobilite&lang=fr").asString();
    var unfolded = text.replace("\r\n ", "");
    assertTrue(unfolded.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n"), unfolded);
    assertTrue(unfolded.contains("DTSTART;TZID=Europe/Paris:20270303T130000\r\n"), unfolded);
    assertTrue(unfolded.contains("DTSTART;TZID=Europe/Paris:20270410T140000\r\n"), unfolded);
    var calendar = read("/api/v1/calls?format=ics&programme=mobilite&lang=fr");
    assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty());
    var closing = event(calendar, "calls/" + CALL + "/closing@clara");
    assertEquals(
        Instant.parse("2027-04-10T12:00:00Z"), closing.getDateStart().getValue().toInstant());
    assertNull(closing.getDateEnd());
    assertTrue(closing.getSummary().getValue().startsWith("Clôture"));
    assertEquals(
        List.of(
            "calls/" + CALL + "/closing@clara",
            "calls/" + CALL + "/cut-off/2027-03-28T12:00:00Z@clara",
            "calls/" + CALL + "/opening@clara"),
        calendar.getEvents().stream().map(e -> e.getUid().getValue()).sorted().toList());
  }

  @Test
  void entries_keep_their_name_and_count_their_changes() {
    var before = event(read(calls()), "calls/" + CALL + "/closing@clara");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Call call = Call.findById(CALL);
              call.closesAt = Instant.parse("2027-04-17T12:00:00Z");
            });
    var after = event(read(calls()), "calls/" + CALL + "/closing@clara");
    assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
    assertEquals(
        Instant.parse("2027-04-17T12:00:00Z"), after.getDateStart().getValue().toInstant());
  }

  private static String calls() {
    return "/api/v1/calls?format=ics&programme=mobilite";
  }

  @Test
  void no_line_is_longer_than_75_octets_and_none_is_broken_within_a_character() {
    for (String path :
        List.of(calls(), "/api/v1/events?format=ics", "/api/v1/charts/calendar?format=ics")) {
      byte[] file = get(path).asByteArray();
      String text = new String(file, StandardCharsets.UTF_8);
      assertTrue(text.endsWith("END:VCALENDAR\r\n"));
      for (String line : text.split("\r\n")) {
        assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        assertFalse(line.contains("\uFFFD"), line);
        assertFalse(line.contains("\n"), line);
      }
    }
  }

  @Test
  void a_calendar_has_what_its_list_has() {
    assertTrue(read("/api/v1/calls?format=ics&status=open").getEvents().isEmpty());
    assertEquals(3, read("/api/v1/calls?format=ics&status=forthcoming").getEvents().size());
    assertEquals(1, read("/api/v1/events?format=ics&type=symposium").getEvents().size());
  }

  @Test
  void one_record_is_a_calendar_of_its_own() {
    var calendar = read("/api/v1/calls/" + CALL + "?format=ics");
    assertEquals(3, calendar.getEvents().size());
    assertEquals(
        "inline; filename=\"clara-" + CALL + ".ics\"",
        get("/api/v1/calls/" + CALL + "?format=ics").header("Content-Disposition"));
    assertEquals(
        1, read("/api/v1/events/symposium-franco-chinois-6?format=ics").getEvents().size());
  }

  @Test
  void calls_and_events_are_together_in_the_calendar() {
    var calendar = read("/api/v1/charts/calendar?format=ics");
    assertEquals(5, calendar.getEvents().size());
    assertEquals(
        3, read("/api/v1/charts/calendar?format=ics&from=2027&kind=calls").getEvents().size());
  }

  @Test
  void the_same_state_is_the_same_file_and_the_tag_says_so() {
    var first = given().accept("text/calendar").get("/api/v1/events");
    var second = given().accept("text/calendar").get("/api/v1/events");
    assertTrue(first.contentType().startsWith("text/calendar"), first.contentType());
    assertEquals(first.asString(), second.asString());
    given()
        .accept("text/calendar")
        .header("If-None-Match", first.header("ETag"))
        .get("/api/v1/events")
        .then()
        .statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({
    "projects?format=ics, 406",
    "projects/fastracs?format=ics, 406",
    "summary?format=ics, 406",
    "events/ateliers-2016?format=ics, 406",
    "events/nothing?format=ics, 404",
    "events?format=ics&sort=start, 400",
    "events?format=ics&type=party, 400",
    "charts/calendar?format=ics&separator=tab, 400"
  })
  void what_is_no_calendar_is_refused(String request, int status) {
    get("/api/v1/" + request).then().statusCode(status).contentType("application/problem+json");
  }

  private static ICalendar read(String path) {
    return Biweekly.parse(get(path).then().statusCode(200).extract().asString()).first();
  }

  private static VEvent event(ICalendar calendar, String uid) {
    return calendar.getEvents().stream()
        .filter(event -> event.getUid().getValue().equals(uid))
        .findFirst()
        .orElseThrow();
  }
}
