package fr.clara.search;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.NetworkTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NetworkTest
class ListsTest {

  @Inject Instance<Listed> kinds;
  @Inject SessionFactory sessions;

  @Test
  void pages_of_any_list_in_any_order_hold_every_record_once() {
    kinds.stream()
        .map(Listed::listing)
        .forEach(
            listing ->
                listing
                    .sorts()
                    .forEach(
                        sort -> {
                          String list = listing.kind().path() + "?sort=" + sort.word();
                          List<String> whole = get(list + "&limit=500").path("items.id");
                          assertEquals(whole, paged(list), list);
                          assertEquals(whole.size(), (int) get(list).path("total"), list);
                        }));
  }

  private static List<String> paged(String list) {
    var ids = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          cursor == null
              ? get(list + "&limit=2")
              : given().queryParam("cursor", cursor).get(list + "&limit=2");
      ids.addAll(page.path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    return ids;
  }

  @Test
  void names_are_sorted_as_a_french_reader_expects() {
    List<String> names = get("/api/v1/institutions?limit=500").path("items.name.fr");
    var sorted = new ArrayList<>(names);
    sorted.sort(Collator.getInstance(Locale.FRENCH));
    assertEquals(
        sorted.stream().map(ListsTest::initial).toList(),
        names.stream().map(ListsTest::initial).toList());
  }

  /** Collations differ on punctuation inside names, not on how names begin. */
  private static String initial(String name) {
    return name.substring(0, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "projects?pole=lyon, 3",
    "projects?pole=lyon&pole=grenoble, 4",
    "projects?pole=lyon&year=2016, 1",
    "projects?pole=not-stated, 1",
    "projects?pole=not-stated&pole=lyon, 4",
    "projects?programme=projet-structurant, 7",
    "projects?call=risp-2016, 1",
    "projects?funder=inca, 1",
    "projects?institution=hospices-civils-de-lyon, 1",
    "projects?coordinator=hospices-civils-de-lyon, 0",
    "projects?axis=not-stated, 7",
    "grants?funder=clara, 1",
    "grants?year=2016&year=2017, 2",
    "grants?year=not-stated, 1",
    "grants?beneficiary=not-stated, 4",
    "institutions?type=company, 6",
    "institutions?type=company&pole=lyon&country=FR, 6",
    "institutions?parent=universite-claude-bernard-lyon-1, 1",
    "institutions?country=not-stated, 2",
    "programmes?operator=clara, 6",
    "programmes?funder=feder, 1",
    "calls?status=closed, 2",
    "calls?status=open, 0",
    "calls?year=2015&programme=oncostarter, 1",
    "axes?source=presentation-2003-2017, 6",
    "sources?type=interview, 1"
  })
  void filters_are_any_of_one_and_all_of_several(String list, int total) {
    get("/api/v1/" + list)
        .then()
        .statusCode(200)
        .body("total", equalTo(total))
        .body("items", hasSize(total));
  }

  @Test
  void choosing_a_value_keeps_the_counts_of_its_siblings() {
    get("/api/v1/projects?pole=lyon")
        .then()
        .body("facets.pole.find { it.value == 'lyon' }.count", equalTo(3))
        .body("facets.pole.find { it.value == 'grenoble' }.count", equalTo(1))
        .body("facets.pole.find { it.value == 'not-stated' }.count", equalTo(1))
        .body("facets.year.find { it.value == '2016' }.count", equalTo(1));
  }

  @Test
  void values_that_would_give_nothing_are_kept_with_zero() {
    get("/api/v1/projects?year=2016")
        .then()
        .body("facets.pole.find { it.value == 'grenoble' }.count", equalTo(0));
    get("/api/v1/calls")
        .then()
        .body("facets.status.value", contains("forthcoming", "open", "closed", "not-stated"));
  }

  /** Each value's count is the total that the list gives when the value is chosen. */
  @Test
  void counts_are_what_choosing_gives() {
    for (String kind : List.of("projects", "grants", "institutions", "programmes", "calls")) {
      String list = "/api/v1/" + kind;
      Map<String, List<Map<String, Object>>> facets = get(list).path("facets");
      facets.forEach(
          (facet, values) ->
              values.forEach(
                  value -> {
                    String chosen = list + "?" + facet + "=" + value.get("value");
                    assertEquals(value.get("count"), get(chosen).path("total"), chosen);
                  }));
    }
  }

  @Test
  void links_lead_to_the_next_page_and_to_none_after_the_last() {
    var links = get("/api/v1/axes?limit=4").headers().getValues("Link");
    String next =
        links.stream()
            .filter(link -> link.contains("rel=\"next\""))
            .map(link -> link.substring(1, link.indexOf('>')))
            .findFirst()
            .orElseThrow();
    var last = given().urlEncodingEnabled(false).get(next);
    last.then().body("items", hasSize(2)).body("next", equalTo(null));
    assertTrue(
        last.headers().getValues("Link").stream().noneMatch(l -> l.contains("rel=\"next\"")));
  }

  /** The number does not grow with the items: 500 institutions cost what 5 do. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "projects",
        "grants",
        "institutions",
        "programmes",
        "calls",
        "poles",
        "axes",
        "sources"
      })
  void a_list_costs_the_same_statements_whatever_its_length(String kind) {
    long few = statements("/api/v1/" + kind + "?limit=2");
    long many = statements("/api/v1/" + kind + "?limit=500");
    assertTrue(many <= few + 2, kind + ": " + few + " statements for 2, " + many + " for all");
  }

  private long statements(String list) {
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    get(list).then().statusCode(200);
    return statistics.getPrepareStatementCount();
  }

  @Test
  void an_empty_list_is_an_answer() {
    get("/api/v1/calls?status=open")
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("next", equalTo(null))
        .body("facets.status.value", hasItem("closed"));
  }
}
