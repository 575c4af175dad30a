package fr.clara.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.event.Event;
import fr.clara.event.EventApi;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.Inputs;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search engine reads the page of a record without running its scripts. */
@NetworkTest
class RecordPagesTest {

  private static final String SCHEMA = "http://schema.org/";
  private static final String EVENT = "event-of-page";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BLOCK =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  @Inject Session session;

  @AfterEach
  void leave() {
    write(() -> Event.deleteById(EVENT));
  }

  @ParameterizedTest
  @CsvSource({
    "/projects/fastracs,ResearchProject",
    "/grants/fastracs-risp,MonetaryGrant",
    "/institutions/clara,Organization",
    "/institutions/inca,FundingAgency",
    "/events/symposium-franco-chinois-6,Event",
    "/programmes/risp,FundingScheme"
  })
  void a_record_is_of_a_type_that_schema_org_has(String path, String type) throws IOException {
    for (String language : List.of("", "/en")) {
      var record = record(language + path);
      assertTrue(record.hasProperty(RDF.type, schema(type)), record + " " + type);
      assertEquals(path, URI.create(record.getURI()).getPath());
      assertEquals(language + path, URI.create(text(record, "url")).getPath());
      assertTrue(record.hasProperty(property("name")));
    }
  }

  @Test
  void a_project_is_told_in_the_language_of_the_page() throws IOException {
    var french = record("/projects/fastracs");
    var english = record("/en/projects/fastracs");
    assertEquals("Retour et maintien au travail après un cancer du sein", text(french, "name"));
    assertEquals("Returning to and staying at work after breast cancer", text(english, "name"));
    assertEquals("FASTRACS", text(french, "alternateName"));
    assertNotEquals(text(french, "description"), text(english, "description"));
    assertTrue(
        french.listProperties(property("funder")).toList().stream()
            .anyMatch(funder -> funder.getResource().getURI().endsWith("/institutions/inca")));
  }

  @Test
  void a_grant_says_how_much_from_whom_for_what() throws IOException {
    var grant = record("/grants/fastracs-risp");
    var amount = resource(grant, "amount");
    assertEquals(30_000, amount.getProperty(property("value")).getDouble());
    assertEquals("EUR", text(amount, "currency"));
    assertTrue(resource(grant, "funder").getURI().endsWith("/institutions/inca"));
    assertTrue(resource(grant, "sponsor").getURI().endsWith("/programmes/risp"));
    assertTrue(resource(grant, "fundedItem").getURI().endsWith("/projects/fastracs"));
  }

  @Test
  void an_institution_says_where_it_is_and_what_registers_call_it() throws IOException {
    var clara = record("/institutions/clara");
    assertTrue(clara.hasProperty(property("alternateName"), "CLARA"));
    assertEquals("Lyon", text(resource(clara, "address"), "addressLocality"));
    assertEquals("FR", text(resource(clara, "address"), "addressCountry"));
    assertEquals("https://www.canceropole-clara.com/", text(clara, "sameAs"));
  }

  @Test
  void a_date_is_as_precise_as_it_is_known_and_what_is_not_known_is_left_out() throws IOException {
    var symposium = record("/events/symposium-franco-chinois-6");
    assertEquals("2018-09-28", text(symposium, "startDate"));
    assertFalse(symposium.hasProperty(property("location")));
    write(() -> event(Map.of("start", "2016-01", "people", involved())));
    var event = record("/events/" + EVENT);
    assertEquals("2016-01", text(event, "startDate"));
    assertFalse(event.hasProperty(property("endDate")));
  }

  @Test
  void no_person_is_named_to_search_engines() throws IOException {
    write(() -> event(Map.of("people", involved())));
    assertFalse(get("/events/" + EVENT).asString().contains("/people/"));
    assertFalse(record("/events/" + EVENT).hasProperty(property("attendee")));
  }

  @Test
  void no_text_ends_the_block_or_means_anything_to_html() throws IOException {
    String words = "</script><script>alert(1)</script><!-- & \u2028 \u2029 \" \\ é";
    write(() -> event(Map.of("title", Map.of("fr", words))));
    String html = get("/events/" + EVENT).asString();
    assertFalse(block(html).matches("(?s).*[<>&\u2028\u2029].*"), html);
    assertEquals(words, text(record("/events/" + EVENT), "name"));
  }

  @Test
  void a_page_is_sent_again_only_after_it_has_changed() {
    write(() -> event(Map.of()));
    var first = get("/events/" + EVENT);
    String tag = first.header("ETag");
    assertEquals("no-cache", first.header("Cache-Control"));
    given().header("If-None-Match", tag).get("/events/" + EVENT).then().statusCode(304);
    write(() -> Event.<Event>findById(EVENT).title = LocalizedText.same("Another"));
    given()
        .header("If-None-Match", tag)
        .get("/events/" + EVENT)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)));
  }

  @Test
  void a_record_that_is_gone_has_the_plain_page_again() {
    write(() -> event(Map.of()));
    assertTrue(BLOCK.matcher(get("/events/" + EVENT).asString()).find());
    write(() -> Event.deleteById(EVENT));
    assertEquals(get("/explore").asString(), get("/events/" + EVENT).asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/projects/unknown",
        "/en/projects/unknown",
        "/projects",
        "/people/p-t1v8n4zo",
        "/calls/risp-2016",
        "/fr/projects/fastracs",
        "/projects/fastracs/history"
      })
  void all_other_pages_are_the_plain_one(String path) {
    assertEquals(get("/explore").asString(), get(path).asString());
  }

  @Test
  void the_page_around_the_data_is_the_plain_one_under_the_same_policy() {
    var plain = get("/explore");
    var page = get("/projects/fastracs");
    assertEquals(plain.asString(), BLOCK.matcher(page.asString()).replaceFirst(""));
    for (String header :
        List.of("Content-Security-Policy", "Cache-Control", "X-Content-Type-Options")) {
      assertEquals(plain.header(header), page.header(header), header);
    }
    assertEquals(plain.contentType().toLowerCase(), page.contentType().toLowerCase());
    assertEquals("gzip", page.header("Content-Encoding"));
  }

  @Test
  void a_page_is_sent_while_the_database_keeps_its_data_to_itself() {
    get("/projects/fastracs");
    write(
        () -> {
          session
              .createNativeMutationQuery("lock table changes in access exclusive mode")
              .executeUpdate();
          assertTrue(BLOCK.matcher(get("/projects/fastracs").asString()).find());
          assertFalse(BLOCK.matcher(get("/en/programmes/oncostarter").asString()).find());
        });
    assertTrue(BLOCK.matcher(get("/en/programmes/oncostarter").asString()).find());
  }

  private static List<Map<String, Object>> involved() {
    return List.of(Map.of("person", "p-t1v8n4zo", "capacity", "attendee"));
  }

  private static void event(Map<String, ?> statements) {
    var input = new HashMap<String, Object>();
    input.put("id", EVENT);
    input.put("title", Map.of("fr", "Rencontre", "en", "Meeting"));
    input.put("type", "meeting");
    input.put("sources", List.of(Map.of("source", "communique-2018-10-04", "place", "Titre")));
    input.putAll(statements);
    var event = new Event();
    event.id = EVENT;
    event.apply(Inputs.of(EventApi.Input.class, input));
    event.persist();
  }

  private static void write(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  private static Response get(String path) {
    return given()
        .accept("text/html")
        .header("Accept-Encoding", "gzip")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static String block(String html) {
    var found = BLOCK.matcher(html.substring(0, html.indexOf("</head>")));
    assertTrue(found.find(), html);
    return found.group(1);
  }

  /** The record that a page is about, as a parser of JSON-LD reads it; it asks no network. */
  private static Resource record(String path) throws IOException {
    var data = (ObjectNode) JSON.readTree(block(get(path).asString()));
    assertEquals("https://schema.org", data.get("@context").asText());
    data.set("@context", context());
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(data.toString(), Lang.JSONLD11).parse(model);
    return model.getResource(data.get("@id").asText());
  }

  /** As much of the context of schema.org as tells addresses from texts. */
  private static JsonNode context() throws IOException {
    return JSON.readTree(
        """
        {"@vocab": "%s", "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}}
        """
            .formatted(SCHEMA));
  }

  private static String text(Resource thing, String name) {
    RDFNode object = thing.getProperty(property(name)).getObject();
    return object.isLiteral() ? object.asLiteral().getLexicalForm() : object.toString();
  }

  private static Resource resource(Resource thing, String name) {
    return thing.getProperty(property(name)).getResource();
  }

  private static Resource schema(String type) {
    return ResourceFactory.createResource(SCHEMA + type);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SCHEMA, name);
  }
}
