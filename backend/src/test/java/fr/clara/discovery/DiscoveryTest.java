package fr.clara.discovery;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.head;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.NetworkTest;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knows nothing but the site's address finds its APIs, its pages and whom to warn. */
@NetworkTest
class DiscoveryTest {

  private static final String CATALOG = "/.well-known/api-catalog";

  @Test
  void the_catalogue_names_the_api_and_what_describes_it() {
    var catalog = get(CATALOG);
    assertEquals(200, catalog.statusCode());
    assertTrue(
        catalog
            .contentType()
            .replace(" ", "")
            .startsWith(
                "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\""),
        catalog.contentType());
    String anchor = catalog.path("linkset[0].anchor");
    assertEquals(CATALOG, URI.create(anchor).getPath());
    List<String> apis = catalog.path("linkset[0].item.href");
    assertTrue(!apis.isEmpty());
    for (String api : apis) {
      String its = "linkset.find { it.anchor == '" + api + "' }";
      for (String relation : List.of("service-desc", "service-doc", "service-meta")) {
        String address = catalog.path(its + ".'" + relation + "'[0].href");
        String type = catalog.path(its + ".'" + relation + "'[0].type");
        if (URI.create(address).getHost().equals(URI.create(api).getHost())) {
          given()
              .redirects()
              .follow(true)
              .get(address)
              .then()
              .statusCode(200)
              .contentType(containsString(type));
        }
      }
      get(api).then().statusCode(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {CATALOG, "/api/v1"})
  void who_asks_for_the_head_alone_is_led_to_the_catalogue(String address) {
    head(address)
        .then()
        .statusCode(200)
        .header("Link", equalTo("<" + CATALOG + ">; rel=\"api-catalog\""));
  }

  @Test
  void nobody_is_named_for_security_unless_configured() {
    get("/.well-known/security.txt")
        .then()
        .statusCode(404)
        .body("type", equalTo("/api/v1/problems/not-found"));
  }

  @Test
  void the_contact_for_security_is_the_one_configured() {
    var expires = Instant.parse("2027-06-30T00:00:00Z");
    var contact =
        new SecurityContact(
            Optional.of(URI.create("mailto:security@example.org")), Optional.of(expires));
    assertEquals(
        List.of(
            "Contact: mailto:security@example.org",
            "Expires: 2027-06-30T00:00:00Z",
            "Preferred-Languages: fr, en",
            "Canonical: https://example.org/.well-known/security.txt"),
        contact
            .text(URI.create("https://example.org/.well-known/security.txt"))
            .orElseThrow()
            .lines()
            .toList());
    assertThrows(
        IllegalStateException.class,
        () -> new SecurityContact(Optional.empty(), Optional.of(expires)));
  }

  @Test
  void robots_are_led_to_every_record_in_both_languages_but_to_no_person() {
    String sitemap =
        get("/robots.txt")
            .asString()
            .lines()
            .filter(line -> line.startsWith("Sitemap: "))
            .findFirst()
            .orElseThrow()
            .substring("Sitemap: ".length());
    var found = new ArrayList<String>();
    for (String file : locations("sitemapindex.sitemap", sitemap)) {
      found.addAll(
          locations("urlset.url", file).stream().map(a -> URI.create(a).getPath()).toList());
    }
    var wanted = new ArrayList<String>();
    List<String> kinds = get("/api/v1").path("kinds.kind");
    for (String kind : kinds) {
      List<String> ids = get("/api/v1/" + kind + "?limit=500").path("items.id");
      if (!kind.equals("people")) {
        ids.forEach(id -> wanted.add("/" + kind + "/" + id));
        ids.forEach(id -> wanted.add("/en/" + kind + "/" + id));
      }
    }
    assertTrue(found.containsAll(wanted));
    assertTrue(found.stream().noneMatch(path -> path.contains("people")));
    assertEquals(found.stream().distinct().count(), found.size());
  }

  @Test
  void a_page_tells_of_its_other_language_and_when_it_changed() {
    get("/sitemaps/projects-1.xml")
        .then()
        .statusCode(200)
        .contentType("application/xml")
        .body(
            "urlset.url.find { it.loc.text().endsWith('/en/projects/fastracs') }.link.@href*.text()"
                + ".collect { it.replaceAll('https?://[^/]+', '') }",
            equalTo(List.of("/projects/fastracs", "/en/projects/fastracs")))
        .body(
            "urlset.url.find { it.loc.text().endsWith('/projects/fastracs') }.lastmod.text()",
            containsString("T"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sitemaps/projects-2.xml",
        "/sitemaps/projects-0.xml",
        "/sitemaps/projects-99999999999.xml",
        "/sitemaps/people-1.xml",
        "/sitemaps/unknown-1.xml",
        "/sitemaps/projects.xml",
        "/.well-known/anything"
      })
  void what_is_not_there_is_answered_so(String address) {
    get(address).then().statusCode(404);
  }

  private static List<String> locations(String elements, String file) {
    return get(file).then().statusCode(200).extract().xmlPath().getList(elements + ".loc");
  }
}
