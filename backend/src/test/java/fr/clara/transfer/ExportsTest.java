package fr.clara.transfer;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.clara.axis.Axis;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An export is the view: the rows and the order that the list has, whole. */
@NetworkTest
class ExportsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "projects?sort=-title",
        "projects?pole=lyon&pole=not-stated",
        "institutions?type=company",
        "institutions?sort=-name",
        "programmes?sort=since",
        "calls?status=closed",
        "grants?sort=-amount",
        "poles?sort=name",
        "axes?sort=rank",
        "sources?type=interview",
        "calls?status=open"
      })
  void every_form_has_the_rows_and_the_order_of_the_list(String list) throws IOException {
    List<String> ids = get("/api/v1/" + list + "&limit=500").path("items.id");
    assertEquals(ids, csv(list).stream().map(row -> row.getField("id")).toList());
    assertEquals(ids, lines(list).stream().map(line -> line.get("id").asText()).toList());
    assertEquals(ids, cells(list).stream().skip(1).map(row -> row.getCellText(0)).toList());
  }

  @Test
  void lines_are_the_items_of_the_list() throws IOException {
    var items = JSON.readTree(get("/api/v1/projects").asString()).get("items");
    assertEquals(List.copyOf(items.valueStream().toList()), lines("projects?sort=title"));
  }

  @Test
  void a_table_has_a_column_for_each_statement() {
    var grant = csv("grants?call=risp-2016").get(0);
    assertEquals("30000.00", grant.getField("amount.value"));
    assertEquals("EUR", grant.getField("amount.currency"));
    assertEquals("fastracs", grant.getField("project"));
    assertEquals("FASTRACS", grant.getField("project.label"));
    assertEquals("inca", grant.getField("funders"));
    assertEquals("2016", grant.getField("awarded"));
    assertEquals("", grant.getField("beneficiary"));
    var project = csv("projects?year=2016").get(0);
    assertEquals(15, project.getField("participants.institution").split(" \\| ").length);
    assertEquals("closed", csv("calls?year=2016").get(0).getField("status"));
  }

  @Test
  void a_spreadsheet_holds_numbers_as_numbers() throws IOException {
    var rows = cells("poles?sort=rank");
    int share = rows.get(0).stream().map(c -> c.getText()).toList().indexOf("researcherShare");
    assertEquals(60, rows.get(1).getCellAsNumber(share).orElseThrow().intValue());
  }

  @ParameterizedTest
  @CsvSource({"comma, ','", "semicolon, ;", "tab, '\t'"})
  void a_csv_opens_in_a_spreadsheet(String separator, String character) {
    byte[] file = get("/api/v1/poles?format=csv&separator=" + separator).asByteArray();
    assertEquals("EFBBBF", java.util.HexFormat.of().withUpperCase().formatHex(file, 0, 3));
    String text = new String(file, java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFFid" + character + "name.fr" + character), text);
    assertTrue(text.contains("\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void a_cell_is_never_run_as_a_formula(String name) {
    QuarkusTransaction.requiringNew().run(() -> axis(name).persist());
    try {
      var row =
          csv("axes?source=not-stated").stream()
              .filter(r -> r.getField("id").equals("axis-of-the-test"))
              .findFirst()
              .orElseThrow();
      assertEquals("'" + name, row.getField("name.fr"));
    } finally {
      QuarkusTransaction.requiringNew().run(() -> Axis.findById("axis-of-the-test").delete());
    }
  }

  private static Axis axis(String name) {
    var axis = new Axis();
    axis.id = "axis-of-the-test";
    axis.name = LocalizedText.same(name);
    axis.rank = 99;
    axis.topics = List.of();
    return axis;
  }

  /** More records than a page, and than Excel's rows in memory. */
  @Test
  void a_long_list_is_whole() throws IOException {
    QuarkusTransaction.requiringNew().run(() -> many().forEach(axis -> axis.persist()));
    try {
      assertEquals(1_206, csv("axes?sort=rank").size());
      assertEquals(1_207, cells("axes?sort=name").size());
      assertEquals(1_206, lines("axes?sort=rank").stream().distinct().count());
    } finally {
      QuarkusTransaction.requiringNew()
          .run(() -> many().forEach(axis -> Axis.findById(axis.id).delete()));
    }
  }

  private static List<Axis> many() {
    var axes = new ArrayList<Axis>();
    for (int i = 0; i < 1_200; i++) {
      var axis = axis("Axe " + i);
      axis.id = "axis-" + i;
      axes.add(axis);
    }
    return axes;
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv, clara-projects.csv",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, clara-projects.xlsx",
    "ndjson, application/x-ndjson, clara-projects.ndjson"
  })
  void the_form_is_asked_for_by_header_or_by_parameter(String word, String type, String file) {
    String disposition = "attachment; filename=\"" + file + "\"";
    given()
        .accept(type)
        .get("/api/v1/projects")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(type))
        .header("Content-Disposition", disposition);
    get("/api/v1/projects?format=" + word)
        .then()
        .header("Content-Type", startsWith(type))
        .header("Content-Disposition", disposition);
  }

  @ParameterizedTest
  @CsvSource({
    "projects?format=doc, invalid-parameter, format",
    "projects?format=csv&separator=pipe, invalid-parameter, separator",
    "projects?format=xlsx&separator=comma, invalid-parameter, separator",
    "projects?format=csv&limit=10, unknown-parameter, limit",
    "projects?format=csv&cursor=a, unknown-parameter, cursor",
    "projects?format=csv&pole=paris, invalid-parameter, pole",
    "projects?separator=comma, unknown-parameter, separator"
  })
  void a_bad_request_is_refused_before_the_first_byte(String list, String type, String parameter) {
    get("/api/v1/" + list)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/api/v1/problems/" + type))
        .body("errors.parameter", hasItem(parameter));
  }

  @Test
  void an_empty_list_has_no_lines() {
    assertEquals("", get("/api/v1/projects?q=zzzzqq&format=ndjson").asString());
  }

  @Test
  void an_empty_list_still_has_its_columns() {
    String file = get("/api/v1/calls?status=open&format=csv").asString();
    assertEquals(1, file.lines().count());
    assertFalse(file.isBlank());
  }

  private static List<NamedCsvRecord> csv(String list) {
    String file = get("/api/v1/" + list + "&format=csv").asString();
    return CsvReader.builder()
        .detectBomHeader(true)
        .ofNamedCsvRecord(
            new ByteArrayInputStream(file.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .stream()
        .toList();
  }

  private static List<JsonNode> lines(String list) throws IOException {
    var lines = new ArrayList<JsonNode>();
    for (String line : get("/api/v1/" + list + "&format=ndjson").asString().lines().toList()) {
      if (!line.isEmpty()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  private static List<Row> cells(String list) throws IOException {
    byte[] file = get("/api/v1/" + list + "&format=xlsx").asByteArray();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return workbook.getFirstSheet().read();
    }
  }
}
