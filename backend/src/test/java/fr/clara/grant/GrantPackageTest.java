package fr.clara.grant;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.clara.testing.Busy;
import fr.clara.testing.NetworkTest;
import fr.clara.testing.StatedRecords;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grants as a package of the 360Giving standard: nothing is made up, nothing is lost. */
@NetworkTest
@TestSecurity(user = "edi", roles = "editor")
class GrantPackageTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PACKAGE = "/api/v1/grants?format=360giving";
  private static final String SCHEMAS =
      "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/";
  private static final List<?> SOURCES =
      List.of(Map.of("source", "entretien-quebec", "place", "Introduction"));
  private static final List<String> MANDATORY =
      List.of(
          "id",
          "title",
          "description",
          "currency",
          "amountAwarded",
          "awardDate",
          "recipientOrganization",
          "fundingOrganization");

  private static int test;

  private final StatedRecords records = new StatedRecords(SOURCES);

  @BeforeEach
  void begin() {
    test++;
    records.create(
        "institutions",
        Map.of(
            "id", id("payer"),
            "name", Map.of("fr", "Bailleur " + test, "en", "Payer " + test),
            "type", "company",
            "identifiers", List.of(Map.of("scheme", "ror", "value", "029brtt94"))));
    records.create(
        "institutions",
        Map.of(
            "id",
            id("paid"),
            "name",
            Map.of("fr", "Bénéficiaire " + test),
            "type",
            "company",
            "town",
            "Lyon",
            "country",
            "FR",
            "coordinates",
            Map.of("latitude", 45.74846, "longitude", 4.84671)));
    records.create(
        "projects",
        Map.of(
            "id", id("study"),
            "title", Map.of("fr", "Étude " + test),
            "axes", List.of("nanomedecine-technologies-medicales"),
            "programmes", List.of("risp"),
            "start", "2019-03"));
    records.create(
        "grants",
        Map.of(
            "id", id("whole"),
            "project", id("study"),
            "amount", Map.of("value", 1234.5, "currency", "EUR"),
            "funders", List.of(id("payer"), "inca"),
            "programme", "risp",
            "awarded", "2019-02-28",
            "beneficiary", id("paid")));
    records.create(
        "grants", Map.of("id", id("part"), "project", id("study"), "awarded", "2019-02"));
  }

  @AfterEach
  void end() {
    records.withdraw();
  }

  private static String id(String word) {
    return "giving-" + test + "-" + word;
  }

  @Test
  void every_grant_of_the_list_is_there_and_what_is_missing_is_named() throws IOException {
    var whole = read(PACKAGE);
    assertEquals("1.4", whole.get("version").asText());
    List<String> listed = get("/api/v1/grants?limit=500").path("items.id");
    assertEquals(
        listed.stream().map("clara-"::concat).sorted().toList(),
        all(whole).stream().map(grant -> grant.get("id").asText()).sorted().toList());
    for (JsonNode grant : whole.get("grants")) {
      MANDATORY.forEach(member -> assertTrue(grant.has(member), member));
      assertTrue(grant.get("awardDate").asText().matches("\\d{4}-\\d{2}-\\d{2}"));
    }
    for (JsonNode grant : whole.get("clara:incompleteGrants")) {
      assertFalse(grant.get("clara:missing").isEmpty(), grant::toPrettyString);
    }
    JsonNode oncostarter = one(whole, "clara-fastracs-oncostarter");
    assertEquals("2015", oncostarter.get("awardDate").asText());
    assertEquals("40000.0", oncostarter.get("amountAwarded").asText());
    assertEquals(
        List.of("awardDate", "recipientOrganization"), texts(oncostarter.get("clara:missing")));
    assertEquals("Yes", oncostarter.get("fromOpenCall").asText());
    assertEquals("clara-org-clara", oncostarter.at("/fundingOrganization/0/id").asText());
  }

  @Test
  void a_grant_that_is_known_fully_says_all_that_is_known_around_it() throws IOException {
    var grant = one(read(PACKAGE + "&lang=en&project=" + id("study")), "clara-" + id("whole"));
    assertTrue(texts(grant.path("clara:missing")).isEmpty());
    assertEquals("2019-02-28", grant.get("awardDate").asText());
    assertEquals(1234.5, grant.get("amountAwarded").asDouble());
    assertEquals("XI-ROR-029brtt94", grant.at("/fundingOrganization/0/id").asText());
    assertEquals("Payer " + test, grant.at("/fundingOrganization/0/name").asText());
    assertEquals("clara-org-inca", grant.at("/fundingOrganization/1/id").asText());
    assertEquals("Lyon", grant.at("/recipientOrganization/0/addressLocality").asText());
    assertEquals("Lyon", grant.at("/beneficiaryLocation/0/name").asText());
    assertEquals("FR", grant.at("/beneficiaryLocation/0/countryCode").asText());
    assertEquals(45.74846, grant.at("/beneficiaryLocation/0/latitude").asDouble());
    assertEquals("risp", grant.at("/grantProgramme/0/code").asText());
    assertEquals("2019-03", grant.at("/plannedDates/0/startDate").asText());
    assertEquals(
        "Nanomedicine, medical technologies", grant.at("/classifications/0/title").asText());
    assertEquals("Étude " + test, grant.get("description").asText());
    assertFalse(grant.has("clara:call"));
  }

  @Test
  void filters_states_and_unknown_parameters_are_those_of_the_list() throws IOException {
    assertEquals(
        List.of("clara-fastracs-risp"),
        all(read(PACKAGE + "&call=risp-2016")).stream().map(g -> g.get("id").asText()).toList());
    assertEquals(4, all(read(PACKAGE + "&asOf=1")).size());
    get(PACKAGE + "&limit=5").then().statusCode(400);
    get(PACKAGE + "&separator=tab").then().statusCode(400);
    get("/api/v1/projects?format=360giving").then().statusCode(406);
    get(PACKAGE)
        .then()
        .header("Content-Type", equalTo("application/vnd.clara.360giving+json"))
        .header("Content-Disposition", containsString("clara-grants-360giving.json"));
  }

  @Test
  void what_was_changed_since_is_as_it_was_once_a_package_is_taken_in_again() {
    String before = get(PACKAGE).asString();
    assertEquals("unchanged", outcome(check(before, ""), "unchanged"));
    change(id("whole"), "{\"amount\":null,\"awarded\":\"2020\",\"programme\":null}");
    change(
        id("part"),
        "{\"beneficiary\":\"clara\",\"awarded\":\"2021-01-01\",\"funders\":[\"inca\"]}");
    change(
        "fastracs-risp",
        "{\"amount\":{\"value\":1,\"currency\":\"CHF\"},\"beneficiary\":\"inca\"}");
    assertFalse(before.equals(get(PACKAGE).asString()));
    var checked = check(before, "");
    assertEquals(3, checked.getInt("counts.changed"), checked::prettify);
    apply(checked);
    assertEquals(before, get(PACKAGE).asString());
  }

  @Test
  void grants_of_others_find_who_pays_who_is_paid_and_for_what() throws IOException {
    String theirs =
        """
        {"grants": [
          {"id": "360G-autre-2019/É12", "title": "ÉTUDE %1$d", "description": "…", "currency": "EUR",
           "amountAwarded": 5000.25, "awardDate": "2019-07-01T23:30:00+02:00",
           "recipientOrganization": [{"id": "GB-CHC-1", "name": "Bénéficiaire %1$d"}],
           "fundingOrganization": [{"id": "https://ror.org/029brtt94", "name": "?"}],
           "grantProgramme": [{"title": "RISP"}]}]}
        """
            .formatted(test);
    var checked = check(theirs, "&source=entretien-quebec");
    assertEquals(1, checked.getInt("counts.created"), () -> rows(checked, "wrong"));
    apply(checked);
    records.takeAway("/api/v1/grants/360g-autre-2019-e12");
    var grant = one(read(PACKAGE), "clara-360g-autre-2019-e12");
    assertEquals(5000.25, grant.get("amountAwarded").asDouble());
    assertEquals("2019-07-01", grant.get("awardDate").asText());
    assertEquals("clara-org-" + id("paid"), grant.at("/recipientOrganization/0/id").asText());
    assertEquals("XI-ROR-029brtt94", grant.at("/fundingOrganization/0/id").asText());
    assertEquals(id("study"), grant.get("clara:project").asText());
    assertEquals("360G-autre-2019/É12", grant.at("/clara:sources/0/place").asText());
    assertEquals("unchanged", outcome(check(theirs, "&source=entretien-quebec"), "unchanged"));
    assertEquals("unchanged", outcome(check(theirs, ""), "unchanged"));
  }

  @Test
  void what_a_grant_names_and_CLARA_does_not_have_is_said_at_its_row() {
    String theirs =
        """
        {"grants": [
          {"id": "360G-a-1", "title": "Nowhere", "currency": "EUR", "amountAwarded": "viel",
           "recipientOrganization": [{"id": "GB-CHC-1", "name": "Nobody"}, {"id": "x", "name": "y"}],
           "fundingOrganization": [{"id": "XI-ROR-000000000", "name": "No one"}],
           "grantProgramme": [{"code": "?"}], "recipientIndividual": {"id": "p", "name": "P"}},
          {"id": "360G-a-2", "clara:project": "fastracs", "amountAwarded": -5, "currency": "€",
           "awardDate": "28/02/2019", "recipientOrganization": [{"id": "clara-org-nobody"}]},
          7,
          {"id": "360G-a-4", "clara:project": "fastracs", "recipientOrganization": {"id": "clara-org-inca"},
           "fundingOrganization": "INCa", "clara:sources": [{"source": "entretien-quebec", "place": "A"}]}]}
        """;
    var checked = check(theirs, "");
    assertEquals("refused", checked.getString("state"));
    assertEquals(4, checked.getInt("counts.wrong"));
    List<List<String>> columns =
        get("/api/v1/imports/" + checked.getLong("id") + "/rows").path("items.faults.column");
    assertEquals(
        List.of(
            "fundingOrganization",
            "grantProgramme",
            "recipientIndividual",
            "recipientOrganization",
            "relatedActivity"),
        columns.get(0).stream().sorted().toList());
    assertEquals(
        List.of("amount.currency", "amount.value", "awarded", "beneficiary", "sources"),
        columns.get(1).stream().sorted().toList());
    assertEquals(List.of(""), columns.get(2));
    assertEquals(
        List.of("fundingOrganization", "recipientOrganization"),
        columns.get(3).stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", "", "{\"grants\": {}}", "{\"grants\": [", "{\"grants\": []} {}", "é"})
  void what_is_no_package_is_refused_as_a_whole(String sent) {
    var checked = check(sent, "");
    assertEquals("refused", checked.getString("state"));
    assertTrue(checked.getString("faults[0].detail").contains("360giving"), checked::prettify);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kind=projects", "kind=grants&source=nowhere", "kind=grants&of=x", "name=x"})
  void what_a_package_cannot_be_taken_in_by_is_refused(String parameters) {
    given()
        .contentType("application/json")
        .body("{\"grants\": []}")
        .post("/api/v1/imports?" + parameters)
        .then()
        .statusCode(400);
  }

  @Test
  @EnabledIfSystemProperty(named = "clara.standards", matches = ".+")
  void a_package_is_valid_by_the_schemas_of_the_standard() throws IOException {
    var schemas =
        Map.of(
            SCHEMAS + "1.4.2/schema/360-giving-schema.json", schema("360-giving-schema.json"),
            SCHEMAS + "package", schema("360-giving-package-schema.json"));
    var schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(schemas))
            .getSchema(SchemaLocation.of(SCHEMAS + "package"));
    String valid = get(PACKAGE).asString();
    var errors =
        schema.validate(
            valid,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    assertEquals(List.of(), errors);
    var wrong = (ObjectNode) JSON.readTree(valid);
    ((ObjectNode) wrong.get("grants").get(0)).put("awardDate", "2019-02");
    assertFalse(schema.validate(wrong).isEmpty());
  }

  /** Validators know the dialect by https, and the schema by the version that others refer to. */
  private static String schema(String name) throws IOException {
    Path file = Path.of(System.getProperty("clara.standards"), "360giving-1.4", name);
    var schema = (ObjectNode) JSON.readTree(file.toFile());
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.remove("$id");
    return schema.toString();
  }

  private static JsonNode read(String path) throws IOException {
    return JSON.readTree(get(path).then().statusCode(200).extract().asString());
  }

  private static List<JsonNode> all(JsonNode whole) {
    return Stream.of("grants", "clara:incompleteGrants")
        .flatMap(list -> whole.get(list).valueStream())
        .toList();
  }

  private static JsonNode one(JsonNode whole, String id) {
    return all(whole).stream()
        .filter(grant -> grant.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static void change(String grant, String patch) {
    String path = "/api/v1/grants/" + grant;
    given()
        .contentType("application/merge-patch+json")
        .header("If-Match", get(path).header("ETag"))
        .body(patch)
        .patch(path)
        .then()
        .statusCode(200);
  }

  private static JsonPath check(String sent, String parameters) {
    String at =
        given()
            .contentType("application/json")
            .body(sent.getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/imports?kind=grants" + parameters)
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return Busy.await(at, "checking");
  }

  private static void apply(JsonPath checked) {
    String at = "/api/v1/imports/" + checked.getLong("id");
    given().post(at + "/application").then().statusCode(202);
    var applied = Busy.await(at, "applying");
    assertEquals("applied", applied.getString("state"), applied::prettify);
  }

  /** The outcome of all rows, else what they are. */
  private static String outcome(JsonPath checked, String expected) {
    return checked.getInt("counts." + expected) == checked.getInt("rows")
        ? expected
        : rows(checked, "changed") + rows(checked, "wrong");
  }

  private static String rows(JsonPath checked, String outcome) {
    return get("/api/v1/imports/" + checked.getLong("id") + "/rows?outcome=" + outcome)
        .asPrettyString();
  }
}
