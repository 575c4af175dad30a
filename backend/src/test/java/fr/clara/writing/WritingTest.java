package fr.clara.writing;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.clara.person.Person;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors write, and what is said when they must not. */
@NetworkTest
@TestSecurity(user = "edi", roles = "editor")
class WritingTest {

  private static final Map<String, ?> SOURCE =
      Map.of("source", "entretien-quebec", "place", "Introduction");

  @Inject Session session;

  @Test
  void a_record_is_created_changed_patched_withdrawn_and_restored() {
    String at = "/api/v1/programmes/of-the-writing-test";
    String first =
        sending(programme("of-the-writing-test", "Programme"))
            .post("/api/v1/programmes")
            .then()
            .statusCode(201)
            .header("Location", endsWith(at))
            .body("name.fr", equalTo("Programme"))
            .extract()
            .header("ETag");
    assertEquals(own(first), own(get(at).header("ETag")));

    String second =
        sending(programme("of-the-writing-test", "Programme renommé"))
            .header("If-Match", get(at).header("ETag"))
            .put(at)
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    assertNotEquals(first, second);

    given()
        .contentType("application/merge-patch+json")
        .body("{\"acronym\": \"PRG\", \"since\": null}")
        .header("If-Match", second)
        .patch(at)
        .then()
        .statusCode(200)
        .body("acronym", equalTo("PRG"))
        .body("name.fr", equalTo("Programme renommé"));

    get("/api/v1/programmes?limit=500").then().body("items.id", hasItem("of-the-writing-test"));
    int written = get(at + "/history").path("items[0].revision");
    given().header("If-Match", tag(at)).delete(at).then().statusCode(204);
    get(at).then().statusCode(404);
    sending(programme("of-the-writing-test", "Un autre"))
        .post("/api/v1/programmes")
        .then()
        .statusCode(409)
        .body("type", equalTo("/api/v1/problems/already-exists"));

    sending(Map.of("revision", written))
        .header("If-None-Match", "*")
        .post(at + "/restoration")
        .then()
        .statusCode(200)
        .body("acronym", equalTo("PRG"));
    get(at + "/history")
        .then()
        .body("items.operation", contains("created", "withdrawn", "updated", "updated", "created"))
        .body("items.actor.unique()", contains("editor"));
    given().header("If-Match", "*").delete(at).then().statusCode(204);
  }

  @Test
  void what_is_read_can_be_sent_back_and_changes_nothing() {
    for (String path :
        List.of(
            "projects/fastracs",
            "institutions/clara",
            "events/delegation-chine-2017",
            "figures/projets-structurants",
            "agreements/" + get("/api/v1/agreements").path("items[0].id"),
            "calls/" + get("/api/v1/calls").path("items[0].id"),
            "people/" + get("/api/v1/people").path("items[0].id"))) {
      String at = "/api/v1/" + path;
      int revision = get("/api/v1/changes?limit=1").path("revision");
      Response before = get(at);
      given()
          .contentType(ContentType.JSON)
          .body(before.asString())
          .header("If-Match", before.header("ETag"))
          .put(at)
          .then()
          .statusCode(200)
          .header("ETag", equalTo("\"" + own(before.header("ETag")) + "\""));
      get("/api/v1/changes?limit=1").then().body("revision", equalTo(revision));
    }
  }

  @Test
  void nothing_is_written_without_saying_what_is_changed() {
    String at = "/api/v1/poles/lyon";
    Map<String, ?> pole = get(at).jsonPath().getMap("");
    sending(pole)
        .put(at)
        .then()
        .statusCode(428)
        .body("type", equalTo("/api/v1/problems/precondition-required"));
    given().delete(at).then().statusCode(428);
    sending(pole)
        .header("If-Match", "\"0123456789abcdef\"")
        .put(at)
        .then()
        .statusCode(412)
        .header("ETag", equalTo("\"" + own(tag(at)) + "\""))
        .body("type", equalTo("/api/v1/problems/precondition-failed"))
        .body("current.id", equalTo("lyon"));
    sending(pole).header("If-Match", "*").put("/api/v1/poles/nowhere").then().statusCode(404);
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_where() {
    sending(
            Map.of(
                "id", "Not a slug",
                "project", "no-such-project",
                "amount", Map.of("value", -3, "currency", "euros"),
                "awarded", "the fifth of May",
                "funders", List.of("clara", "nobody-of-that-name"),
                "colour", "blue",
                "sources", List.of(Map.of("source", "entretien-quebec", "lace", "here"))))
        .header("Accept-Language", "en")
        .post("/api/v1/grants")
        .then()
        .statusCode(422)
        .body("type", equalTo("/api/v1/problems/invalid-record"))
        .body(
            "errors.pointer",
            hasItems(
                "/id",
                "/project",
                "/amount/value",
                "/amount/currency",
                "/awarded",
                "/funders/1",
                "/colour",
                "/sources/0/place",
                "/sources/0/lace"))
        .body(
            "errors.find { it.pointer == '/funders/1' }.detail",
            equalTo("No record of institutions has the identifier “nobody-of-that-name”."));
  }

  @Test
  void what_cannot_be_read_is_refused_in_words() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"id\": ")
        .post("/api/v1/grants")
        .then()
        .statusCode(400)
        .body("type", equalTo("/api/v1/problems/invalid-request"));
    for (String body : List.of("[]", "5", "\"text\"", "null")) {
      given()
          .contentType(ContentType.JSON)
          .body(body)
          .post("/api/v1/grants")
          .then()
          .statusCode(422);
    }
    given().contentType(ContentType.JSON).post("/api/v1/grants").then().statusCode(422);
    given().contentType("text/plain").body("x").post("/api/v1/grants").then().statusCode(415);
  }

  @Test
  void a_record_that_others_refer_to_stays() {
    given()
        .header("If-Match", "*")
        .delete("/api/v1/sources/entretien-quebec")
        .then()
        .statusCode(409)
        .body("type", equalTo("/api/v1/problems/still-referenced"))
        .body("records.id", not(List.of()));
  }

  @Test
  void the_same_key_writes_once_and_answers_the_same() {
    var axis =
        Map.of(
            "id",
            "of-the-key-test",
            "name",
            text("Axe"),
            "rank",
            99,
            "topics",
            List.of(),
            "sources",
            List.of(SOURCE));
    Response first = sending(axis).header("Idempotency-Key", "k-1").post("/api/v1/axes");
    Response again = sending(axis).header("Idempotency-Key", "k-1").post("/api/v1/axes");
    assertEquals(201, first.statusCode(), first.asString());
    assertEquals(201, again.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("ETag"), again.header("ETag"));
    assertEquals(first.header("Location"), again.header("Location"));
    sending(Map.of("id", "of-another"))
        .header("Idempotency-Key", "k-1")
        .post("/api/v1/axes")
        .then()
        .statusCode(422)
        .body("type", equalTo("/api/v1/problems/idempotency-key-reused"));
    given().header("If-Match", "*").delete("/api/v1/axes/of-the-key-test").then().statusCode(204);
  }

  @Test
  void a_draft_is_seen_by_editors_alone_until_it_is_published() {
    int revision = get("/api/v1/changes?limit=1").path("revision");
    String at = "/api/v1/programmes/of-the-draft-test";
    String tag =
        sending(Map.of("name", text("Zyxomma en préparation")))
            .header("If-None-Match", "*")
            .put(at + "/draft")
            .then()
            .statusCode(200)
            .body("exists", equalTo(false))
            .body("errors.pointer", hasItem("/sources"))
            .body("preview", nullValue())
            .extract()
            .header("ETag");
    sending(Map.of()).header("If-None-Match", "*").put(at + "/draft").then().statusCode(412);
    given().header("If-Match", tag).post(at + "/draft/publication").then().statusCode(422);
    String complete =
        sending(programme("of-the-draft-test", "Zyxomma en préparation"))
            .header("If-Match", tag)
            .put(at + "/draft")
            .then()
            .statusCode(200)
            .body("errors", equalTo(List.of()))
            .body("preview.name.fr", equalTo("Zyxomma en préparation"))
            .extract()
            .header("ETag");
    get("/api/v1/drafts").then().body("items.id", hasItem("of-the-draft-test"));
    get(at).then().statusCode(404);
    get("/api/v1/search?q=zyxomma").then().body("total", equalTo(0));
    get("/api/v1/changes?limit=1").then().body("revision", equalTo(revision));

    given()
        .header("If-Match", complete)
        .post(at + "/draft/publication")
        .then()
        .statusCode(200)
        .body("name.fr", equalTo("Zyxomma en préparation"));
    get(at).then().statusCode(200);
    get(at + "/draft").then().statusCode(404);
    get("/api/v1/changes?limit=1").then().body("revision", equalTo(revision + 1));
    given().header("If-Match", "*").delete(at).then().statusCode(204);
  }

  @Test
  void a_draft_does_not_write_over_what_came_meanwhile() {
    String at = "/api/v1/programmes/of-the-late-draft";
    sending(programme("of-the-late-draft", "Avant")).post("/api/v1/programmes");
    String draft =
        sending(programme("of-the-late-draft", "Du brouillon"))
            .header("If-None-Match", "*")
            .put(at + "/draft")
            .header("ETag");
    sending(programme("of-the-late-draft", "Entre-temps")).header("If-Match", "*").put(at);
    Response late = given().header("If-Match", draft).post(at + "/draft/publication");
    assertEquals(412, late.statusCode());
    assertEquals("Entre-temps", late.path("current.name.fr"));
    String base = own(late.header("ETag"));
    String merged =
        sending(programme("of-the-late-draft", "Les deux"))
            .header("If-Match", draft)
            .put(at + "/draft?base=" + base)
            .header("ETag");
    given().header("If-Match", merged).post(at + "/draft/publication").then().statusCode(200);
    given().header("If-Match", "*").delete(at).then().statusCode(204);
  }

  @Test
  void a_revision_is_undone_in_one_step_unless_it_was_written_over() {
    String at = "/api/v1/programmes/of-the-reversal";
    sending(programme("of-the-reversal", "Premier")).post("/api/v1/programmes");
    sending(programme("of-the-reversal", "Second")).header("If-Match", "*").put(at);
    int second = get(at + "/history").path("items[0].revision");
    get("/api/v1/revisions/" + second)
        .then()
        .body("account", equalTo("edi"))
        .body("records.id", hasItem("of-the-reversal"));
    given()
        .post("/api/v1/revisions/" + second + "/reversal")
        .then()
        .statusCode(200)
        .body("undoes", equalTo(second));
    get(at).then().body("name.fr", equalTo("Premier"));
    given()
        .post("/api/v1/revisions/" + second + "/reversal")
        .then()
        .statusCode(409)
        .body("type", equalTo("/api/v1/problems/changed-since"))
        .body("records.id", hasItem("of-the-reversal"));
    int undone = get(at + "/history").path("items[0].revision");
    get("/api/v1/revisions").then().body("items[0].revision", equalTo(undone));
    int first = get(at + "/history").path("items[2].revision");
    given().post("/api/v1/revisions/" + undone + "/reversal").then().statusCode(200);
    given().post("/api/v1/revisions/" + first + "/reversal").then().statusCode(409);
    given().header("If-Match", "*").delete(at).then().statusCode(204);
    given().post("/api/v1/revisions/999999/reversal").then().statusCode(404);
  }

  @Test
  void an_editor_takes_nobody_out_by_undoing() {
    String person =
        sending(
                Map.of(
                    "name",
                    "Personne de l’essai",
                    "positions",
                    List.of(Map.of("office", text("Recherche"))),
                    "basis",
                    "scientific-lead",
                    "sources",
                    List.of(SOURCE)))
            .post("/api/v1/people")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    int created = get("/api/v1/people/" + person + "/history").path("items[0].revision");
    given().post("/api/v1/revisions/" + created + "/reversal").then().statusCode(403);
    get("/api/v1/people/" + person).then().statusCode(200);
    QuarkusTransaction.requiringNew().run(() -> session.remove(session.find(Person.class, person)));
  }

  @Test
  void a_place_is_told_although_another_that_begins_alike_cannot_be_read() {
    sending(Map.of("identifiers", "none", "sources", List.of(SOURCE)))
        .post("/api/v1/institutions")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/id", "/identifiers", "/name", "/type"));
  }

  @Test
  void a_call_does_not_grant_more_than_its_budget() {
    sending(
            Map.of(
                "id", "call-of-the-budget",
                "title", text("Appel"),
                "programme", "oncostarter",
                "budget", euros(100),
                "opensAt", "2026-01-02T00:00:00+01:00",
                "closesAt", "2026-02-02T00:00:00+01:00",
                "sources", List.of(SOURCE)))
        .post("/api/v1/calls")
        .then()
        .statusCode(201);
    grant("grant-of-the-budget-1", 60).then().statusCode(201);
    grant("grant-of-the-budget-2", 41)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/amount"));
    grant("grant-of-the-budget-2", 40).then().statusCode(201).body("label", notNullValue());
    given()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(Map.of("budget", euros(99)))
        .patch("/api/v1/calls/call-of-the-budget")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/budget"));
    given()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(Map.of("closesAt", "2026-01-01T00:00:00Z"))
        .patch("/api/v1/calls/call-of-the-budget")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/closesAt"));
    for (String path :
        List.of(
            "grants/grant-of-the-budget-1",
            "grants/grant-of-the-budget-2",
            "calls/call-of-the-budget")) {
      given().header("If-Match", "*").delete("/api/v1/" + path).then().statusCode(204);
    }
  }

  @Test
  void a_grant_its_call_and_its_project_name_the_same_programme() {
    Map<String, ?> grant =
        Map.of("id", "grant-of-no-programme", "project", "fastracs", "sources", List.of(SOURCE));
    var ofAnother = new HashMap<String, Object>(grant);
    ofAnother.put("programme", "samuel-de-champlain");
    sending(ofAnother)
        .post("/api/v1/grants")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/programme"));
    var ofAnotherCall = new HashMap<String, Object>(grant);
    ofAnotherCall.put("programme", "oncostarter");
    ofAnotherCall.put("call", "risp-2016");
    sending(ofAnotherCall)
        .post("/api/v1/grants")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/programme"));
    patching(Map.of("programmes", List.of()))
        .patch("/api/v1/projects/fastracs")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/programmes"));
    patching(Map.of("programme", "oncostarter"))
        .patch("/api/v1/calls/risp-2016")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/programme"));
  }

  private static RequestSpecification patching(Map<String, ?> change) {
    return given().contentType("application/merge-patch+json").header("If-Match", "*").body(change);
  }

  @ParameterizedTest
  @CsvSource({
    "ror,029brtt94,201",
    "ror,029brtt95,422",
    "rnsr,200412801a,422",
    "siren,180089013,201",
    "siren,180089014,422",
    "siret,18008901300015,201",
    "siret,18008901300016,422",
    "finess,690781810,201",
    "finess,69078181,422",
    "siren,x,422"
  })
  void an_identifier_is_that_of_its_register(String scheme, String value, int status) {
    var identifier = new HashMap<String, String>();
    identifier.put("scheme", scheme);
    identifier.put("value", value);
    var institution =
        Map.of(
            "id", "of-" + scheme + "-" + value,
            "name", text("Institut"),
            "type", "institute",
            "identifiers", List.of(identifier),
            "sources", List.of(SOURCE));
    var written = sending(institution).post("/api/v1/institutions").then().statusCode(status);
    if (status == 422) {
      written.body("errors.pointer", contains("/identifiers/0/value"));
    } else {
      var other = new HashMap<String, Object>(institution);
      other.put("id", "of-the-same-identifier");
      sending(other)
          .post("/api/v1/institutions")
          .then()
          .statusCode(422)
          .body("errors.pointer", contains("/identifiers"));
      given().header("If-Match", "*").delete("/api/v1/institutions/of-" + scheme + "-" + value);
    }
  }

  private static Response grant(String id, int amount) {
    return sending(
            Map.of(
                "id",
                id,
                "project",
                "fastracs",
                "programme",
                "oncostarter",
                "call",
                "call-of-the-budget",
                "amount",
                euros(amount),
                "sources",
                List.of(SOURCE)))
        .post("/api/v1/grants");
  }

  private static Map<String, ?> euros(int amount) {
    return Map.of("value", amount, "currency", "EUR");
  }

  private static RequestSpecification sending(Map<String, ?> body) {
    return given().contentType(ContentType.JSON).body(body);
  }

  private static Map<String, ?> programme(String id, String name) {
    return Map.of("id", id, "name", text(name), "sources", List.of(SOURCE));
  }

  private static Map<String, String> text(String fr) {
    return Map.of("fr", fr);
  }

  private static String tag(String path) {
    return get(path).header("ETag");
  }

  /** The record's own part of a tag. */
  private static String own(String tag) {
    return tag.substring(1).split("[.\"]")[0];
  }
}
