package fr.clara.search;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.clara.axis.Axis;
import fr.clara.institution.Institution;
import fr.clara.project.Project;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network as it was. */
@NetworkTest
class AsOfTest {

  @Inject Session session;

  private static final List<String> LISTS =
      List.of(
          "projects?limit=500",
          "projects?institution=europa-donna&limit=500",
          "projects?sort=-start&pole=not-stated&pole=lyon&limit=3",
          "projects?year=2015..2016&limit=500",
          "institutions?limit=500",
          "institutions?sort=-name&type=company&limit=2",
          "programmes?limit=500",
          "calls?limit=500",
          "calls?status=closed&limit=1",
          "grants?sort=-amount&limit=500",
          "axes?limit=500",
          "poles?limit=2",
          "sources?limit=500");

  @Test
  void lists_and_exports_are_what_they_were_whatever_was_written_since() {
    long revision = newest();
    var before = pages("");
    var lines = lines("");
    change("Renamed", "1999");
    try {
      assertNotEquals(before.get(LISTS.get(0)), pages("").get(LISTS.get(0)));
      assertEquals(before, pages("&asOf=" + revision));
      assertEquals(lines, lines("&asOf=" + revision));
    } finally {
      change("Europa Donna", null);
      write(() -> Axis.findById("axis-since").delete());
    }
    assertEquals(before, pages("&asOf=" + revision));
    assertEquals(before, pages(""));
  }

  /** Withdraws nothing that others name: renames, adds, and changes what is counted. */
  private static void change(String name, String start) {
    write(
        () -> {
          Institution.<Institution>findById("europa-donna").name = LocalizedText.same(name);
          Project hygee = Project.findById("hygee");
          hygee.start = start == null ? null : new PartialDate(start);
          if (Axis.findById("axis-since") == null) {
            var axis = new Axis();
            axis.id = "axis-since";
            axis.name = LocalizedText.same("Depuis");
            axis.rank = 99;
            axis.topics = List.of();
            axis.persist();
          }
        });
  }

  private static Map<String, Object> pages(String asOf) {
    var pages = new LinkedHashMap<String, Object>();
    for (String list : LISTS) {
      var items = new ArrayList<Object>();
      String cursor = null;
      Object facets;
      do {
        var request = cursor == null ? given() : given().queryParam("cursor", cursor);
        var page = request.get("/api/v1/" + list + asOf);
        assertEquals(200, page.statusCode(), list + page.asString());
        items.addAll(page.path("items"));
        facets = page.path("facets");
        cursor = page.path("next");
      } while (cursor != null);
      pages.put(list, List.of(items, facets));
    }
    return pages;
  }

  private static Map<String, String> lines(String asOf) {
    var lines = new LinkedHashMap<String, String>();
    for (String list : LISTS) {
      String whole = list.replaceAll("[?&]limit=\\d+", "") + asOf;
      String export = whole.contains("?") ? whole : whole.replaceFirst("&", "?");
      String form = export.contains("?") ? "&format=ndjson" : "?format=ndjson";
      lines.put(list, get("/api/v1/" + export + form).asString());
    }
    return lines;
  }

  @Test
  void a_record_is_what_it_was() {
    long before = newest();
    write(() -> axis("Un").persist());
    write(() -> Axis.<Axis>findById("axis-as-of").name = LocalizedText.same("Deux"));
    write(() -> Axis.findById("axis-as-of").delete());
    String axis = "/api/v1/axes/axis-as-of";
    get(axis + "?asOf=" + before).then().statusCode(404);
    get(axis + "?asOf=" + (before + 1)).then().body("name.fr", equalTo("Un"));
    get(axis + "?asOf=" + (before + 2)).then().body("name.fr", equalTo("Deux"));
    get(axis + "?asOf=" + (before + 3)).then().statusCode(404);
    get(axis).then().statusCode(404);
    get("/api/v1/axes?source=not-stated&asOf=" + (before + 2))
        .then()
        .body("items.id", contains("axis-as-of"))
        .body("revision", equalTo((int) before + 2));
  }

  private static Axis axis(String name) {
    var axis = new Axis();
    axis.id = "axis-as-of";
    axis.name = LocalizedText.same(name);
    axis.rank = 98;
    axis.topics = List.of();
    return axis;
  }

  /** A snapshot of before a field was added shows that nothing was stated. */
  @Test
  void a_snapshot_of_an_older_shape_is_still_shown() {
    long before = newest();
    log(before + 1, "'CREATED', '{\"id\":\"old-shape\",\"title\":{\"fr\":\"Ancien\"}}'");
    log(before + 2, "'WITHDRAWN', null");
    get("/api/v1/projects?call=not-stated&pole=not-stated&asOf=" + (before + 1))
        .then()
        .statusCode(200)
        .body("items.find { it.id == 'old-shape' }.funders", empty());
    get("/api/v1/projects/old-shape?asOf=" + (before + 1))
        .then()
        .body("participants", empty())
        .body("grants", empty());
    get("/api/v1/projects?format=csv&asOf=" + (before + 1)).then().statusCode(200);
  }

  private void log(long revision, String written) {
    write(
        () ->
            session
                .createNativeMutationQuery(
                    "insert into changes (revision, number, at, actor, kind, id, operation, snapshot)"
                        + " values ("
                        + revision
                        + ", 0, '2026-11-22T12:00:00Z', 'test', 'projects', 'old-shape', "
                        + written
                        + ")")
                .executeUpdate());
    awaitRevision(revision);
  }

  /** Written past the service, it is known within half a second. */
  private static void awaitRevision(long revision) {
    for (int i = 0; i < 100 && newest() < revision; i++) {
      LockSupport.parkNanos(20_000_000);
    }
    assertEquals(revision, newest());
  }

  @Test
  void an_instant_stands_for_the_last_revision_before_it() {
    get("/api/v1/projects?asOf=2026-11-22T12:00:00Z").then().body("total", equalTo(7));
    given()
        .queryParam("asOf", "2026-11-22T13:00:00+01:00")
        .get("/api/v1/projects")
        .then()
        .body("total", equalTo(7));
    get("/api/v1/projects?asOf=2026-11-22T11:59:59Z")
        .then()
        .body("total", equalTo(0))
        .body("revision", equalTo(0))
        .body("next", nullValue());
    get("/api/v1/projects/fastracs?asOf=2026-11-22T11:59:59Z").then().statusCode(404);
  }

  /** The clock decides about calls then as it does now. */
  @Test
  void a_call_has_the_status_of_that_instant() {
    get("/api/v1/calls/risp-2016?asOf=2026-11-22T12:00:00Z")
        .then()
        .body("status", equalTo("closed"));
    get("/api/v1/calls?status=closed&asOf=2030-01-01T00:00:00Z").then().body("total", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource({
    "projects?asOf=x",
    "projects?asOf=-1",
    "projects?asOf=999999999",
    "projects?asOf=2026-13-01",
    "projects/fastracs?asOf=",
    "projects/fastracs?asOf=99999999999999999999",
    "projects?asOf=1&asOf=2",
    "projects?format=csv&asOf=x"
  })
  void a_state_that_never_was_is_said(String path) {
    given()
        .urlEncodingEnabled(false)
        .get("/api/v1/" + path)
        .then()
        .statusCode(400)
        .body("type", equalTo("/api/v1/problems/invalid-parameter"))
        .body("errors.parameter", contains("asOf"));
  }

  private static void write(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  private static long newest() {
    return get("/api/v1/axes?limit=1").jsonPath().getLong("revision");
  }
}
