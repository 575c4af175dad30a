package fr.clara.grant;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.clara.testing.NetworkTest;
import fr.clara.testing.StatedRecords;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grants in the columns of SCDL Subventions: every one a row, and nothing made up. */
@NetworkTest
@TestSecurity(user = "edi", roles = "editor")
class SubsidiesTest {

  private static final String TABLE = "/api/v1/grants?format=scdl";
  private static final String SIRET = "18008901300015";
  private static final List<?> SOURCES =
      List.of(Map.of("source", "entretien-quebec", "place", "Introduction"));

  /** The schema's columns in its order, with what it says of their filled cells. */
  private static final String SCHEMA =
      """
      nomAttribuant .+
      idAttribuant \\d{14}
      dateConvention \\d{4}-\\d{2}-\\d{2}
      referenceDecision .+
      nomBeneficiaire .+
      idBeneficiaire \\d{14}
      objet .{1,256}
      montant \\d+(\\.\\d+)?
      nature aide en (numéraire|nature)|aide en numéraire;aide en nature|aide en nature;aide en numéraire
      conditionsVersement .{1,256}
      datesPeriodeVersement [0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?
      idRAE .{1,5}
      notificationUE oui|non
      pourcentageSubvention 0\\.\\d+|1(\\.0+)?
      """;

  private static final List<String> NEVER_RECORDED =
      List.of(
          "referenceDecision",
          "nature",
          "conditionsVersement",
          "datesPeriodeVersement",
          "idRAE",
          "notificationUE",
          "pourcentageSubvention");

  private static int test;

  private final StatedRecords records = new StatedRecords(SOURCES);

  @BeforeEach
  void begin() {
    test++;
  }

  @AfterEach
  void end() {
    records.withdraw();
  }

  /** What was withdrawn keeps its identifier. */
  private static String id(String word) {
    return "scdl-" + test + "-" + word;
  }

  private void institution(String id, String name, String... sirets) {
    records.create(
        "institutions",
        Map.of(
            "id",
            id,
            "name",
            Map.of("fr", name, "en", name + " in English"),
            "type",
            "company",
            "identifiers",
            List.of(sirets).stream()
                .map(value -> Map.of("scheme", "siret", "value", value))
                .toList()));
  }

  private void project(String title) {
    records.create(
        "projects",
        Map.of(
            "id",
            id("study"),
            "title",
            Map.of("fr", title),
            "axes",
            List.of("nanomedecine-technologies-medicales"),
            "programmes",
            List.of("risp")));
  }

  private void grant(Map<String, ?> stated) {
    var input = new HashMap<String, Object>(Map.of("id", id("grant"), "project", id("study")));
    input.putAll(stated);
    records.create("grants", input);
  }

  private static Map<String, Object> amount(double value, String currency) {
    return Map.of("amount", Map.of("value", value, "currency", currency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "&sort=amount", "&call=risp-2016", "&funder=inca&funder=clara", "&asOf=1"})
  void every_grant_of_the_list_is_a_row_in_its_order(String parameters) {
    List<Map<String, ?>> listed = get("/api/v1/grants?limit=500" + parameters).path("items");
    var rows = rows(parameters);
    assertEquals(
        listed.stream().map(grant -> text(grant, "amount", "value")).toList(),
        rows.stream().map(row -> Double.valueOf(row.getField("montant")).toString()).toList());
  }

  private static String text(Map<String, ?> grant, String member, String within) {
    return Double.valueOf(((Map<?, ?>) grant.get(member)).get(within).toString()).toString();
  }

  @Test
  void the_columns_and_every_filled_cell_are_as_the_schema_says() {
    institution(id("paid"), "Bénéficiaire", SIRET);
    project("É".repeat(300));
    grant(Map.of("awarded", "2019-02-28", "beneficiary", id("paid")));
    var forms =
        SCHEMA
            .lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    var rows = rows("");
    assertEquals(SCHEMA.lines().map(line -> line.split(" ")[0]).toList(), rows.get(0).getHeader());
    for (NamedCsvRecord row : rows) {
      row.getFieldsAsMap()
          .forEach(
              (column, cell) ->
                  assertTrue(
                      cell.isEmpty() || cell.matches(forms.get(column)), column + ": " + cell));
      NEVER_RECORDED.forEach(column -> assertEquals("", row.getField(column), column));
    }
  }

  @Test
  void what_is_known_fills_its_cell() {
    institution(id("payer"), "Bailleur", SIRET);
    institution(id("paid"), "Payé, \"l’unique\"", "35600000000048");
    project("Étude");
    var stated = new HashMap<String, Object>(amount(1234.5, "EUR"));
    stated.put("funders", List.of(id("payer")));
    stated.put("awarded", "2019-02-28");
    stated.put("beneficiary", id("paid"));
    grant(stated);
    var row = only();
    assertEquals("Bailleur", row.getField("nomAttribuant"));
    assertEquals(SIRET, row.getField("idAttribuant"));
    assertEquals(LocalDate.of(2019, 2, 28), LocalDate.parse(row.getField("dateConvention")));
    assertEquals("Payé, \"l’unique\"", row.getField("nomBeneficiaire"));
    assertEquals("35600000000048", row.getField("idBeneficiaire"));
    assertEquals("Étude", row.getField("objet"));
    assertEquals("1234.50", row.getField("montant"));
  }

  @Test
  void what_nobody_knows_is_an_empty_cell() {
    project("Étude");
    grant(Map.of("awarded", "2019-02"));
    only()
        .getFieldsAsMap()
        .forEach((column, cell) -> assertEquals(column.equals("objet") ? "Étude" : "", cell));
  }

  @Test
  void of_several_funders_or_numbers_none_is_chosen() {
    institution(id("payer"), "Bailleur", SIRET);
    institution(id("paid"), "Payé", "35600000000048", "35600000000001");
    project("Étude");
    var stated = new HashMap<String, Object>(amount(7, "CHF"));
    stated.put("funders", List.of(id("payer"), id("paid")));
    stated.put("beneficiary", id("paid"));
    grant(stated);
    var row = only();
    assertEquals("Bailleur;Payé", row.getField("nomAttribuant"));
    assertEquals("", row.getField("idAttribuant"));
    assertEquals("Payé", row.getField("nomBeneficiaire"));
    assertEquals("", row.getField("idBeneficiaire"));
    assertEquals("", row.getField("montant"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@SUM(A1)", "-1"})
  void a_cell_is_never_run_as_a_formula(String title) {
    institution(id("paid"), title);
    project(title + "x".repeat(300));
    grant(Map.of("beneficiary", id("paid")));
    var row = only();
    assertEquals("'" + title, row.getField("nomBeneficiaire"));
    assertTrue(row.getField("objet").startsWith("'" + title));
    assertTrue(row.getField("objet").endsWith("x…"));
    assertEquals(256, row.getField("objet").length());
  }

  @Test
  void it_is_csv_without_a_mark() {
    var answer = get(TABLE);
    answer
        .then()
        .contentType(startsWith("text/csv"))
        .header("Content-Language", equalTo("fr"))
        .header("Content-Disposition", containsString("clara-grants-scdl.csv"));
    String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("nomAttribuant,idAttribuant,"), text);
    assertTrue(text.contains(",pourcentageSubvention\r\n"));
    assertEquals(
        text, given().accept("application/vnd.clara.scdl+csv").get("/api/v1/grants").asString());
    assertTrue(
        given().accept("text/csv").get("/api/v1/grants").asString().contains("amount.value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&limit=5", "&separator=tab", "&lang=en", "&funders=inca", "&sort=name"})
  void what_it_does_not_know_is_refused(String parameters) {
    get(TABLE + parameters).then().statusCode(400).contentType("application/problem+json");
  }

  @Test
  void grants_alone_have_it() {
    get("/api/v1/projects?format=scdl").then().statusCode(406);
  }

  private static NamedCsvRecord only() {
    var rows = rows("&project=" + id("study"));
    assertEquals(1, rows.size());
    return rows.get(0);
  }

  private static List<NamedCsvRecord> rows(String parameters) {
    byte[] file = get(TABLE + parameters).then().statusCode(200).extract().asByteArray();
    return CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8)).stream()
        .toList();
  }
}
