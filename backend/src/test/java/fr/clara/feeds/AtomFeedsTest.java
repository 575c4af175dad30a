package fr.clara.feeds;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.axis.Axis;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Every list is a feed of what changed last in it, which any reader of Atom can follow. */
@NetworkTest
class AtomFeedsTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources",
        "poles",
        "axes",
        "institutions",
        "programmes",
        "calls",
        "projects",
        "grants",
        "outcomes",
        "cooperations",
        "agreements",
        "events",
        "trainings",
        "people",
        "figures"
      })
  void every_list_is_a_feed_with_all_that_the_standard_asks_for(String kind) throws Exception {
    var answer = get("/api/v1/" + kind + "?format=atom");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.contentType().startsWith("application/atom+xml"), answer.contentType());
    var feed = parse(answer.asString());
    assertEquals("feed", feed.getLocalName());
    for (String name : List.of("id", "title", "updated")) {
      assertFalse(child(feed, name).isBlank(), name);
    }
    assertEquals("CLARA", child(elements(feed, "author").get(0), "name"));
    assertTrue(URI.create(child(feed, "id")).isAbsolute());
    assertEquals(child(feed, "id"), link(feed, "self", "application/atom+xml"));
    int total = get("/api/v1/" + kind).path("total");
    assertEquals(Math.min(total, 100), elements(feed, "entry").size());
    for (var entry : elements(feed, "entry")) {
      assertTrue(URI.create(child(entry, "id")).isAbsolute());
      assertFalse(child(entry, "title").isBlank());
      assertFalse(child(entry, "summary").isBlank());
      Instant.parse(child(entry, "updated"));
      assertEquals(child(entry, "id"), link(entry, "alternate", "text/html"));
    }
  }

  @Test
  void entries_are_those_of_the_list_and_lead_to_the_page_and_the_record() throws Exception {
    var feed = parse(get("/api/v1/projects?pole=lyon&format=atom&lang=en").asString());
    List<String> ids = get("/api/v1/projects?pole=lyon").path("items.id");
    var found =
        elements(feed, "entry").stream()
            .map(entry -> link(entry, "alternate", "application/json"))
            .map(api -> api.substring(api.lastIndexOf('/') + 1))
            .toList();
    assertEquals(ids.stream().sorted().toList(), found.stream().sorted().toList());
    var entry = elements(feed, "entry").get(0);
    assertTrue(link(entry, "alternate", "text/html").contains("/en/projects/"));
    assertFalse(child(entry, "id").contains("/en/"), "one id in all languages");
    assertEquals(
        200, get(URI.create(link(entry, "alternate", "application/json")).getPath()).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "projects?lang=fr | CLARA – Projets",
        "projects?pole=lyon&lang=fr | CLARA – Projets : Lyon",
        "calls?status=open&programme=risp&lang=en | CLARA – Calls for proposals: Open, Population Health Intervention Research",
        "events?q=forum&year=2016..2018&lang=fr | CLARA – Événements : « forum », 2016..2018",
        "events?pole=not-stated&lang=en | CLARA – Events: not stated"
      })
  void the_title_names_the_list_and_its_filters_in_the_readers_language(String list, String title)
      throws Exception {
    var feed = parse(get("/api/v1/" + list + "&format=atom").asString());
    assertEquals(title, child(feed, "title").replace('\u00a0', ' '));
    assertEquals(
        list.contains("lang=en") ? "en" : "fr",
        feed.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"));
  }

  @Test
  void what_changes_comes_first_and_what_is_withdrawn_is_gone() throws Exception {
    QuarkusTransaction.requiringNew().run(AtomFeedsTest::persist);
    try {
      var newest = elements(parse(get("/api/v1/axes?format=atom").asString()), "entry").get(0);
      assertEquals("A & B <axis>", child(newest, "title"));
      assertTrue(child(newest, "summary").contains("créée"), child(newest, "summary"));
    } finally {
      QuarkusTransaction.requiringNew().run(() -> Axis.findById("axis-of-feed").delete());
    }
    assertFalse(get("/api/v1/axes?format=atom").asString().contains("axis-of-feed"));
  }

  private static void persist() {
    var axis = new Axis();
    axis.id = "axis-of-feed";
    axis.name = LocalizedText.same("A & B <axis>");
    axis.rank = 999;
    axis.topics = List.of();
    axis.persist();
  }

  @Test
  void accept_asks_for_it_and_the_tag_tells_whether_anything_is_new() {
    var answer = given().accept("application/atom+xml").get("/api/v1/events");
    assertEquals("fr", answer.header("Content-Language"));
    given()
        .accept("application/atom+xml")
        .header("If-None-Match", answer.header("ETag"))
        .get("/api/v1/events")
        .then()
        .statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({
    "projects?format=atom&sort=title, 400",
    "projects?format=atom&asOf=1, 400",
    "projects?format=atom&limit=3, 400",
    "projects?format=atom&pole=nowhere, 400",
    "projects?format=atom&lang=de, 400",
    "projects?format=rss, 400",
    "projects/fastracs?format=atom, 406",
    "changes?format=atom, 400"
  })
  void what_makes_no_feed_is_refused(String request, int status) {
    get("/api/v1/" + request).then().statusCode(status).contentType("application/problem+json");
  }

  private static Element parse(String text) throws Exception {
    var parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element parent, String name) {
    var nodes = parent.getElementsByTagNameNS(ATOM, name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(Element.class::cast)
        .filter(element -> element.getParentNode() == parent)
        .toList();
  }

  private static String child(Element parent, String name) {
    return elements(parent, name).get(0).getTextContent();
  }

  private static String link(Element parent, String relation, String type) {
    return elements(parent, "link").stream()
        .filter(l -> l.getAttribute("rel").equals(relation) && l.getAttribute("type").equals(type))
        .findFirst()
        .orElseThrow()
        .getAttribute("href");
  }
}
