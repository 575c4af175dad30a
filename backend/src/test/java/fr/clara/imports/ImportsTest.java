package fr.clara.imports;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.shared.Kind;
import fr.clara.testing.AtOnce;
import fr.clara.testing.Busy;
import fr.clara.testing.NetworkTest;
import fr.clara.writing.Bulk;
import fr.clara.writing.Kinds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables sent in: what is said of them, and that all of a table is written or nothing. */
@NetworkTest
@TestSecurity(user = "edi", roles = "editor")
class ImportsTest {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String NDJSON = "application/x-ndjson";
  private static final Map<String, String> TYPES =
      Map.of("csv", CSV, "xlsx", XLSX, "ndjson", NDJSON);

  @Inject Session session;
  @Inject Bulk bulk;
  @Inject Kinds kinds;

  static Stream<Arguments> exports() {
    return Stream.of(Kind.values())
        .flatMap(kind -> TYPES.keySet().stream().map(f -> Arguments.of(kind.segment(), f)));
  }

  @ParameterizedTest
  @MethodSource("exports")
  void an_export_that_is_sent_in_again_changes_nothing(String kind, String format) {
    byte[] table = get("/api/v1/" + kind + "?format=" + format).asByteArray();
    int total = get("/api/v1/" + kind + "?limit=1").path("total");
    var checked = check(kind, TYPES.get(format), table);
    assertEquals("checked", checked.getString("state"), () -> wrong(checked));
    assertEquals(total, checked.getInt("counts.unchanged"), () -> changed(checked));
    assertEquals(0, checked.getInt("counts.changed"));
  }

  @Test
  void what_is_wrong_is_said_by_row_and_column_and_then_all_is_written_in_one_step() {
    String heading =
        "id;project;amount.value;amount.currency;programme;awarded;sources.source;sources.place\r\n";
    String right =
        "import-1;fastracs;1000,5;EUR;oncostarter;2015;entretien-quebec;Introduction\r\n"
            .replace(',', '.');
    String second =
        "import-2;fastracs;20;EUR;oncostarter;;entretien-quebec | entretien-quebec;A | B\r\n";
    String badAmount = "import-3;fastracs;beaucoup;EUR;oncostarter;;entretien-quebec;C\r\n";
    String badProject = "import-4;nowhere;5;euros;oncostarter;printemps;entretien-quebec;D\r\n";
    var refused =
        check(
            "grants",
            CSV,
            (heading + right + badAmount + second + badProject).getBytes(StandardCharsets.UTF_8));
    assertEquals("refused", refused.getString("state"));
    assertEquals(2, refused.getInt("counts.wrong"));
    assertEquals(2, refused.getInt("counts.created"));
    rows(refused, "wrong")
        .then()
        .body("items.row", contains(3, 5))
        .body("items[0].faults.column", contains("amount.value"))
        .body("items[1].faults.column", hasItems("project", "amount.currency", "awarded"));
    given()
        .post("/api/v1/imports/" + refused.getLong("id") + "/application")
        .then()
        .statusCode(409)
        .body("type", equalTo("/api/v1/problems/not-applicable"));

    int before = get("/api/v1/changes?limit=1").path("revision");
    var checked = check("grants", CSV, (heading + right + second).getBytes(StandardCharsets.UTF_8));
    assertEquals("checked", checked.getString("state"), () -> wrong(checked));
    get("/api/v1/grants/import-1").then().statusCode(404);
    get("/api/v1/changes?limit=1").then().body("revision", equalTo(before));

    var applied = apply(checked);
    assertEquals("applied", applied.getString("state"), applied::prettify);
    assertEquals(before + 1, applied.getInt("revision"));
    get("/api/v1/grants/import-1").then().body("amount.value", equalTo(1000.5f));
    get("/api/v1/grants/import-2").then().body("sources.place", contains("A", "B"));

    String change =
        heading
            + "import-1;fastracs;1001;EUR;oncostarter;2015;entretien-quebec;Introduction\r\n"
            + second;
    var changing = check("grants", CSV, change.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, changing.getInt("counts.changed"));
    assertEquals(1, changing.getInt("counts.unchanged"));
    rows(changing, "changed")
        .then()
        .body("items[0].differences.column", contains("amount.value"))
        .body("items[0].differences[0].before", equalTo(1000.5f))
        .body("items[0].differences[0].after", equalTo(1001));

    given()
        .post("/api/v1/revisions/" + applied.getInt("revision") + "/reversal")
        .then()
        .statusCode(200)
        .body("undoes", equalTo(applied.getInt("revision")));
    get("/api/v1/grants/import-1").then().statusCode(404);
    get("/api/v1/grants/import-2").then().statusCode(404);
    apply(changing);
    get("/api/v1/imports/" + changing.getLong("id"))
        .then()
        .body("state", equalTo("refused"))
        .body("counts.wrong", equalTo(1));
  }

  @Test
  void columns_that_a_table_does_not_have_stay_as_they_are() {
    String before = get("/api/v1/projects/fastracs").asString();
    String table = "id,acronym\r\nfastracs,FASTRACS 2\r\n";
    var checked = check("projects", CSV, table.getBytes(StandardCharsets.UTF_8));
    rows(checked, "changed").then().body("items[0].differences.column", contains("acronym"));
    var applied = apply(checked);
    get("/api/v1/projects/fastracs").then().body("acronym", equalTo("FASTRACS 2"));
    given().post("/api/v1/revisions/" + applied.getInt("revision") + "/reversal");
    assertEquals(before, get("/api/v1/projects/fastracs").asString());
  }

  @Test
  void rows_refer_to_each_other_in_any_order() {
    String child =
        "{\"id\":\"import-child\",\"name\":{\"fr\":\"Laboratoire\"},\"type\":\"laboratory\",\"parent\":\"import-parent\",\"sources\":[{\"source\":\"entretien-quebec\",\"place\":\"A\"}]}\n";
    String parent =
        "{\"id\":\"import-parent\",\"name\":{\"fr\":\"Institut\"},\"type\":\"institute\",\"sources\":[{\"source\":\"entretien-quebec\",\"place\":\"A\"}]}\n";
    var checked = check("institutions", NDJSON, (child + parent).getBytes(StandardCharsets.UTF_8));
    assertEquals("checked", checked.getString("state"), () -> wrong(checked));
    var applied = apply(checked);
    assertEquals("applied", applied.getString("state"), applied::prettify);
    get("/api/v1/institutions/import-child").then().body("parent.id", equalTo("import-parent"));
    given()
        .post("/api/v1/revisions/" + applied.getInt("revision") + "/reversal")
        .then()
        .statusCode(200);
    get("/api/v1/institutions/import-parent").then().statusCode(404);
  }

  /** More than are checked and written at once. */
  @Test
  void texts_of_many_rows_arrive_as_they_were_sent() throws JsonProcessingException {
    String text = "\\N \\. tab\there, \"said\"\r\nover\\two\nlines \u2028 \uD83E\uDDEC é";
    var table = new StringBuilder();
    for (int i = 0; i < 1_100; i++) {
      table.append(project("import-many-" + i, text)).append('\n');
    }
    var checked = check("projects", NDJSON, table.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals("checked", checked.getString("state"), () -> wrong(checked));
    assertEquals(1_100, checked.getInt("counts.created"));
    var applied = apply(checked);
    assertEquals("applied", applied.getString("state"), applied::prettify);
    for (int i : List.of(0, 499, 500, 1_099)) {
      get("/api/v1/projects/import-many-" + i).then().body("title.fr", equalTo(text));
    }
    String shorter = project("import-many-7", "\\t") + '\n';
    var changing = check("projects", NDJSON, shorter.getBytes(StandardCharsets.UTF_8));
    rows(changing, "changed")
        .then()
        .body("items[0].differences[0].before", equalTo(text))
        .body("items[0].differences[0].after", equalTo("\\t"));
    given()
        .post("/api/v1/revisions/" + applied.getInt("revision") + "/reversal")
        .then()
        .statusCode(200);
    get("/api/v1/projects/import-many-7").then().statusCode(404);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void the_tables_of_any_kind_can_be_measured(Kind kind) {
    QuarkusTransaction.requiringNew().run(() -> bulk.measure(kinds.of(kind).entity()));
  }

  private static String project(String id, String title) throws JsonProcessingException {
    var source = Map.of("source", "entretien-quebec", "place", "A");
    return new ObjectMapper()
        .writeValueAsString(
            Map.of("id", id, "title", Map.of("fr", title), "sources", List.of(source)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv | id,colour | unknown column",
        "text/csv | id,id | the same column twice",
        "text/csv | project | no identifiers",
        "text/csv | id,project,\u00e9 | unknown column, not ASCII",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | PK | no workbook"
      })
  void a_table_that_means_nothing_is_refused_as_a_whole(String type, String text, String why) {
    var refused = check("grants", type, text.getBytes(StandardCharsets.UTF_8));
    assertEquals("refused", refused.getString("state"), why);
    assertEquals(1, refused.getList("faults").size(), why);
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    var refused =
        check("grants", CSV, "id,title\r\n\u00e9,\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("refused", refused.getString("state"));
    var lines = check("grants", NDJSON, "{\"id\": 1\n[]\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(2, lines.getInt("counts.wrong"));
    assertEquals(0, check("grants", CSV, new byte[0]).getInt("counts.created"));
  }

  @Test
  void one_identifier_has_one_row() {
    String table = "id,acronym\r\nfastracs,A\r\nfastracs,B\r\n";
    var refused = check("projects", CSV, table.getBytes(StandardCharsets.UTF_8));
    rows(refused, "wrong").then().body("items.row", contains(2, 3));
  }

  @Test
  void bad_requests_are_refused_in_words() {
    given().contentType(CSV).body("id\r\n").post("/api/v1/imports").then().statusCode(400);
    given()
        .contentType(CSV)
        .body("id\r\n")
        .post("/api/v1/imports?kind=moons")
        .then()
        .statusCode(400);
    given()
        .contentType("text/plain")
        .body("id")
        .post("/api/v1/imports?kind=grants")
        .then()
        .statusCode(415);
    get("/api/v1/imports/999999").then().statusCode(404);
    get("/api/v1/imports/abc").then().statusCode(404);
    get("/api/v1/imports/999999/rows").then().statusCode(404);
  }

  @ParameterizedTest
  @MethodSource("exports")
  void a_template_has_the_columns_that_can_be_filled_in(String kind, String format) {
    if (!format.equals("ndjson")) {
      Response template = get("/api/v1/imports/templates/" + kind + "?format=" + format);
      assertEquals(200, template.statusCode());
      var empty = check(kind, TYPES.get(format), template.asByteArray());
      assertEquals("checked", empty.getString("state"), empty::prettify);
    }
    get("/api/v1/imports/templates/moons?format=csv").then().statusCode(404);
  }

  /** Its process held a lock, which is gone with it. */
  @Test
  void an_import_whose_process_died_is_interrupted_at_once_and_can_be_applied_again() {
    String table = "id,acronym\r\nfastracs,FASTRACS 3\r\n";
    var checked = check("projects", CSV, table.getBytes(StandardCharsets.UTF_8));
    String at = "/api/v1/imports/" + checked.getLong("id");
    leave(checked.getLong("id"), ImportState.CHECKING);
    get(at).then().body("state", equalTo("interrupted"));
    given().post(at + "/application").then().statusCode(409);
    leave(checked.getLong("id"), ImportState.APPLYING);
    get(at).then().body("state", equalTo("interrupted"));
    var applied = apply(checked);
    assertEquals("applied", applied.getString("state"), applied::prettify);
    given().post("/api/v1/revisions/" + applied.getInt("revision") + "/reversal");
  }

  private void leave(long id, ImportState state) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var whole = session.find(Import.class, id);
              whole.state = state;
              whole.worker = -1;
            });
  }

  /** As when a button is pressed twice. */
  @Test
  void an_import_that_many_apply_at_once_is_applied_once() throws Exception {
    int before = get("/api/v1/changes?limit=1").path("revision");
    String table = "id,acronym\r\nfastracs,FASTRACS 4\r\n";
    var checked = check("projects", CSV, table.getBytes(StandardCharsets.UTF_8));
    String at = "/api/v1/imports/" + checked.getLong("id");
    var statuses = AtOnce.run(8, i -> () -> given().post(at + "/application").statusCode());
    assertEquals(7, Collections.frequency(statuses, 409), statuses::toString);
    var applied = Busy.await(at, "applying");
    assertEquals("applied", applied.getString("state"), applied::prettify);
    assertEquals(before + 1, applied.getInt("revision"));
    given().post("/api/v1/revisions/" + applied.getInt("revision") + "/reversal");
  }

  @Test
  void an_import_can_be_forgotten() {
    var checked = check("axes", CSV, "id\r\n".getBytes(StandardCharsets.UTF_8));
    String at = "/api/v1/imports/" + checked.getLong("id");
    get("/api/v1/imports").then().body("items[0].id", equalTo(checked.getInt("id")));
    get(at).then().body("revision", nullValue());
    given().delete(at).then().statusCode(204);
    get(at).then().statusCode(404);
  }

  private static JsonPath check(String kind, String type, byte[] table) {
    String at =
        given()
            .contentType(type)
            .body(table)
            .post("/api/v1/imports?kind=" + kind)
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return Busy.await(at, "checking");
  }

  private static JsonPath apply(JsonPath checked) {
    String at = "/api/v1/imports/" + checked.getLong("id");
    given().post(at + "/application").then().statusCode(202);
    return Busy.await(at, "applying");
  }

  private static Response rows(JsonPath whole, String outcome) {
    return get("/api/v1/imports/" + whole.getLong("id") + "/rows?outcome=" + outcome);
  }

  private static String wrong(JsonPath whole) {
    return whole.prettify() + rows(whole, "wrong").asPrettyString();
  }

  private static String changed(JsonPath whole) {
    assertTrue(whole.getInt("counts.created") == 0, whole::prettify);
    return rows(whole, "changed").asPrettyString()
        + rows(whole, "wrong").asPrettyString()
        + List.of();
  }
}
