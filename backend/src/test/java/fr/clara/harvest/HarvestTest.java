package fr.clara.harvest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.shared.Kind;
import fr.clara.testing.NetworkTest;
import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.MetadataFormat;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.Set;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import io.restassured.path.xml.XmlPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** A harvester that knows the standards and nothing else takes every record. */
@NetworkTest
class HarvestTest {

  private static final String CERIF = "oai_cerif_openaire";

  @Test
  void the_repository_says_what_it_is() {
    var said = Harvester.client().identify();
    assertEquals(Harvester.address(), said.getBaseURL());
    assertEquals("2.0", said.getProtocolVersion());
    assertEquals(DeletedRecord.PERSISTENT, said.getDeletedRecord());
    assertEquals(Granularity.Second, said.getGranularity());
    var xml = XmlPath.from(get("/oai?verb=Identify").asString());
    String description = "'OAI-PMH'.Identify.description.";
    assertEquals(
        "oai:clara.example:projects/fastracs",
        xml.getString(description + "'oai-identifier'.sampleIdentifier"));
    assertEquals(
        "https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Service_Compatibility#1.2",
        xml.getString(description + "Service.Compatibility"));
  }

  @Test
  void it_offers_dublin_core_and_cerif_and_the_nine_sets_of_the_guidelines() throws Exception {
    assertEquals(
        List.of("oai_dc", CERIF),
        Harvester.all(Harvester.client().listMetadataFormats()).stream()
            .map(MetadataFormat::getMetadataPrefix)
            .toList());
    var sets =
        Harvester.all(Harvester.client().listSets()).stream()
            .collect(Collectors.toMap(Set::getSpec, Set::getName));
    for (String each :
        "publications products patents persons orgunits projects funding events equipments"
            .split(" ")) {
      assertEquals("OpenAIRE_CRIS_" + each, sets.get("openaire_cris_" + each));
    }
    assertEquals(9 + Kind.values().length, sets.size());
  }

  @Test
  void every_record_comes_once_in_dublin_core_whatever_its_kind() {
    var harvested = identifiers("oai_dc", null);
    assertEquals(new TreeSet<>(harvested).size(), harvested.size());
    assertEquals(
        Stream.of(Kind.values()).flatMap(HarvestTest::recorded).sorted().toList(),
        harvested.stream().sorted().toList());
  }

  @Test
  void each_set_of_the_guidelines_holds_its_kinds_and_those_without_any_are_empty() {
    assertEquals(sorted(Kind.PROJECTS), cerifOf("projects"));
    assertEquals(sorted(Kind.INSTITUTIONS), cerifOf("orgunits"));
    assertEquals(sorted(Kind.PEOPLE), cerifOf("persons"));
    assertEquals(sorted(Kind.EVENTS), cerifOf("events"));
    assertEquals(
        Stream.of(Kind.GRANTS, Kind.CALLS, Kind.PROGRAMMES)
            .flatMap(HarvestTest::recorded)
            .sorted()
            .toList(),
        cerifOf("funding"));
    for (String none : List.of("products", "equipments")) {
      assertEquals("noRecordsMatch", error("ListRecords", CERIF, "openaire_cris_" + none));
    }
    for (String none : List.of("patents", "publications")) {
      assertEquals(List.of(), cerifOf(none));
    }
  }

  @Test
  void a_grant_is_part_of_its_call_and_the_call_of_its_programme() {
    var grant = cerif().get("grants/fastracs-risp");
    assertEquals("Funding", grant.getLocalName());
    assertTrue(text(grant, "Type").endsWith("#Grant"), text(grant, "Type"));
    assertEquals(30_000, Float.parseFloat(text(grant, "Amount")));
    var call = only(only(grant, "PartOf"), "Funding");
    assertEquals("calls/risp-2016", call.getAttribute("id"));
    var programme = only(only(call, "PartOf"), "Funding");
    assertEquals("programmes/risp", programme.getAttribute("id"));
    assertEquals("RISP", text(programme, "Acronym"));
    assertTrue(text(programme, "Type").endsWith("#FundingProgramme"));
    assertEquals("project", only(grant, "Link").getAttribute("type"));
    assertEquals("projects/fastracs", only(only(grant, "Link"), "Project").getAttribute("id"));
  }

  @Test
  void what_a_record_names_can_be_harvested_and_is_told_as_its_own_record_tells_it() {
    var records = cerif();
    int named = 0;
    for (var record : records.values()) {
      for (var inner : within(record)) {
        var own = records.get(inner.getAttribute("id"));
        assertNotNull(own, inner.getAttribute("id") + " is no record");
        assertEquals(own.getLocalName(), inner.getLocalName());
        var told = Harvester.children(own).stream().map(HarvestTest::said).toList();
        for (var part : Harvester.children(inner)) {
          assertTrue(told.contains(said(part)), said(part) + " is not in " + told);
        }
        named++;
      }
    }
    assertTrue(named > 50, "only " + named);
  }

  @Test
  void dublin_core_says_what_the_page_says() {
    var record =
        XmlPath.from(
                get("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:clara.example:projects/fastracs")
                    .asString())
            .setRootPath("'OAI-PMH'.GetRecord.record");
    assertEquals("oai:clara.example:projects/fastracs", record.getString("header.identifier"));
    assertEquals(
        get("/api/v1/projects/fastracs").path("title.fr"),
        record.getString("metadata.dc.title[0]"));
    assertTrue(record.getString("metadata.dc.identifier").endsWith("/projects/fastracs"));
    assertTrue(record.getList("metadata.dc.relation").toString().contains("/institutions/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "-;badVerb",
        "verb=Everything;badVerb",
        "verb=Identify&verb=Identify;badVerb",
        "verb=identify;badVerb",
        "verb=Identify&set=projects;badArgument",
        "verb=ListRecords;badArgument",
        "verb=GetRecord&metadataPrefix=oai_dc;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&set=nothing;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00.5Z;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-01T00:00:00Z;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01;badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&until=2000-01-01;noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01;noRecordsMatch",
        "verb=ListIdentifiers&metadataPrefix=marc;cannotDisseminateFormat",
        "verb=ListRecords&resumptionToken=x;badResumptionToken",
        "verb=ListRecords&resumptionToken=b2FpX2RjISEhITk5OTk5OSExLjEhMjAw;badResumptionToken",
        "verb=ListSets&resumptionToken=x;badResumptionToken",
        "verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc;badArgument",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=fastracs;idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.org:projects/fastracs;idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:clara.example:projects/none;idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_cerif_openaire&identifier=oai:clara.example:poles/lyon;cannotDisseminateFormat",
        "verb=ListMetadataFormats&identifier=oai:clara.example:projects;idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=%C3%A9;badArgument"
      })
  void what_is_wrong_with_a_request_has_its_code_by_get_and_by_post(String query, String code) {
    String asked = query == null ? "" : query;
    assertEquals(
        code,
        code(
            given()
                .urlEncodingEnabled(false)
                .get(asked.isEmpty() ? "/oai" : "/oai?" + asked)
                .asString()));
    assertEquals(
        code,
        code(
            given()
                .contentType("application/x-www-form-urlencoded")
                .body(asked)
                .post("/oai")
                .asString()));
  }

  @Test
  void answers_are_xml_and_tell_back_what_was_asked() {
    var answer = get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=poles");
    answer.then().statusCode(200).contentType(startsWith("text/xml"));
    var request = XmlPath.from(answer.asString()).setRootPath("'OAI-PMH'");
    assertEquals("ListIdentifiers", request.getString("request.@verb"));
    assertEquals("poles", request.getString("request.@set"));
    assertEquals(Harvester.address(), request.getString("request"));
    assertEquals(4, request.getList("ListIdentifiers.header.identifier").size());
    assertFalse(answer.asString().contains("resumptionToken"));
  }

  private static Map<String, Element> cerif() {
    var records = new TreeMap<String, Element>();
    for (var record : present(ListRecordsParameters.request().withMetadataPrefix(CERIF))) {
      var metadata = Harvester.metadata(record);
      assertEquals(
          "oai:clara.example:" + metadata.getAttribute("id"), record.getHeader().getIdentifier());
      records.put(metadata.getAttribute("id"), metadata);
    }
    return records;
  }

  private static List<String> cerifOf(String set) {
    return identifiers(CERIF, "openaire_cris_" + set).stream().sorted().toList();
  }

  private static List<String> identifiers(String prefix, String set) {
    var asked = ListRecordsParameters.request().withMetadataPrefix(prefix);
    return present(set == null ? asked : asked.withSetSpec(set)).stream()
        .map(record -> record.getHeader().getIdentifier())
        .toList();
  }

  /** Those that are there: other tests leave withdrawn ones. */
  private static List<Record> present(ListRecordsParameters asked) {
    return Harvester.records(asked).stream()
        .filter(record -> !record.getHeader().isDeleted())
        .toList();
  }

  private static List<String> sorted(Kind kind) {
    return recorded(kind).sorted().toList();
  }

  /** The identifiers of the records that the API lists. */
  private static Stream<String> recorded(Kind kind) {
    List<String> ids = get(kind.path() + "?limit=500").path("items.id");
    return ids.stream().map(id -> "oai:clara.example:" + kind.segment() + "/" + id);
  }

  private static String error(String verb, String prefix, String set) {
    return code(get("/oai?verb=" + verb + "&metadataPrefix=" + prefix + "&set=" + set).asString());
  }

  private static String code(String xml) {
    return XmlPath.from(xml).getString("'OAI-PMH'.error.@code");
  }

  /** The entities that a record names, at any depth. */
  private static List<Element> within(Element record) {
    return Harvester.children(record).stream()
        .flatMap(
            child ->
                Stream.concat(
                    child.hasAttribute("id") ? Stream.of(child) : Stream.of(),
                    within(child).stream()))
        .toList();
  }

  /** What an element says: its name, its text, its language, and what it links to. */
  private static String said(Element element) {
    var linked = within(element).stream().map(inner -> inner.getAttribute("id")).toList();
    return element.getLocalName()
        + element.getAttribute("xml:lang")
        + (linked.isEmpty() ? element.getTextContent() : linked.get(0));
  }

  private static Element only(Element parent, String name) {
    var found =
        Harvester.children(parent).stream().filter(e -> e.getLocalName().equals(name)).toList();
    assertEquals(1, found.size(), name);
    return found.get(0);
  }

  private static String text(Element parent, String name) {
    return only(parent, name).getTextContent();
  }
}
