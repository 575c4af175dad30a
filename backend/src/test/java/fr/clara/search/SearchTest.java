package fr.clara.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.institution.Institution;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what they are given. */
@NetworkTest
class SearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # an exact acronym or name
          FASTRACS                                  | projects/fastracs
          fastracs                                  | projects/fastracs
          CaP                                       | projects/cancer-auvergne-prostate
          WSN                                       | projects/world-sarcoma-network
          CLARA                                     | institutions/clara
          INCa                                      | institutions/inca
          ARS                                       | institutions/ars-auvergne-rhone-alpes
          RISP                                      | programmes/risp
          PHRC-I                                    | programmes/phrc-i
          OncoStarter                               | programmes/oncostarter
          Lyon                                      | poles/lyon
          Saint-Étienne                             | poles/saint-etienne
          Université de Lyon                        | institutions/universite-de-lyon
          Inserm                                    | institutions/inserm
          projet structurant                        | programmes/projet-structurant
          # another name, another language, another case, no accents
          Grand Lyon                                | institutions/metropole-de-lyon
          CHU de Lyon                               | institutions/hospices-civils-de-lyon
          French National Cancer Institute          | institutions/inca
          shanghai jiao tong university             | institutions/universite-jiao-tong-de-shanghai
          leon berard                               | institutions/centre-leon-berard
          nanomedecine                              | axes/nanomedecine-technologies-medicales
          clinical research                         | programmes/recherche-clinique
          lyonbiopole                               | institutions/lyonbiopole
          # words of a name, in any order
          ligue cancer                              | institutions/ligue-contre-le-cancer
          Bernard Claude                            | institutions/universite-claude-bernard-lyon-1
          institut national cancer                  | institutions/inca
          appel RISP 2016                           | calls/risp-2016
          oncostarter 2015                          | calls/oncostarter-2015
          Jean Monnet                               | institutions/universite-jean-monnet
          fondation bullukian                       | institutions/fondation-lea-et-napoleon-bullukian
          Champlain                                 | programmes/samuel-de-champlain
          convention de coopération Shanghai        | agreements/convention-shanghai-2018
          sixième symposium                         | events/symposium-franco-chinois-6
          délégation Sherbrooke                     | events/delegation-sherbrooke-2022
          master cancérologie                       | trainings/master-cancerologie-shanghai
          francophone medical stream                | trainings/filiere-medicale-francophone-shanghai
          EJC                                       | events/ejc-2022
          Québec                                    | cooperations/quebec
          Jiang                                     | people/p-m3z8w5ta
          honorat mylene                            | people/p-2qk5s9gd
          brevets                                   | figures/hausse-des-brevets
          projets structurants soutenus             | figures/projets-structurants
          # elisions, plurals, stems
          l'immunité                                | axes/infections-et-immunite
          l’épidémiologie                           | axes/environnement-nutrition-et-epidemiologie
          preuves du concept                        | programmes/preuve-du-concept-clara
          sarcomes                                  | outcomes/reconnaissance-lymphomes-sarcomes
          modélisations                             | axes/bio-informatique-modelisation
          # what a record says
          cancer du sein                            | projects/fastracs
          breast cancer                             | projects/fastracs
          prostate                                  | projects/cancer-auvergne-prostate
          cancer du poumon                          | projects/chaire-cancer-poumon-grenoble
          pesticides viticoles                      | outcomes/saisine-pesticides
          lymphome                                  | outcomes/reconnaissance-lymphomes-sarcomes
          prévention des cancers Saint-Étienne      | outcomes/plateforme-hygee
          pôle de compétitivité                     | institutions/lyonbiopole
          bureau européen Sherbrooke                | outcomes/bureau-europeen-sherbrooke
          # mistakes
          lymphone                                  | projects/european-lymphoma-institute
          fastrcs                                   | projects/fastracs
          FASTRAX                                   | projects/fastracs
          hospises civils                           | institutions/hospices-civils-de-lyon
          Shangai                                   | cooperations/shanghai
          sherbrook universite                      | institutions/universite-de-sherbrooke
          epidemiolgie                              | axes/environnement-nutrition-et-epidemiologie
          # unfinished words
          fastr                                     | projects/fastracs
          nanom                                     | axes/nanomedecine-technologies-medicales
          ligue contre le can                       | institutions/ligue-contre-le-cancer
          oncost                                    | programmes/oncostarter
          # side by side
          "maintien au travail"                     | projects/fastracs
          « zones viticoles »                       | outcomes/saisine-pesticides
          """)
  void the_first_hit_is_the_one_meant(String q, String first) {
    Map<String, Object> found = search(q).extract().path("items[0].record");
    assertEquals(first, found.get("kind") + "/" + found.get("id"), q);
  }

  private static ValidatableResponse search(String q) {
    return given().queryParam("q", q).get("/api/v1/search").then().statusCode(200);
  }

  private static ValidatableResponse list(String list, String q) {
    return given().queryParam("q", q).get("/api/v1/" + list).then().statusCode(200);
  }

  private static ValidatableResponse suggest(String q) {
    return given().queryParam("q", q).get("/api/v1/suggestions").then().statusCode(200);
  }

  @Test
  void words_narrow_a_list_together_with_its_filters() {
    list("projects", "cancer").body("total", greaterThan(2));
    list("projects?pole=grenoble", "cancer")
        .body("items.id", contains("chaire-cancer-poumon-grenoble"))
        .body("facets.pole.find { it.value == 'clermont-ferrand' }.count", equalTo(1));
    list("projects?sort=-title", "lyonnais")
        .body("items.id", contains("world-sarcoma-network", "european-lymphoma-institute"));
  }

  @Test
  void every_word_counts() {
    int one = list("institutions", "université").extract().path("total");
    list("institutions", "université shanghai").body("total", lessThanOrEqualTo(one - 3));
  }

  @Test
  void a_phrase_is_words_side_by_side() {
    list("institutions", "\"Lyon Université\"").body("total", equalTo(0));
    list("institutions", "Lyon Université").body("total", greaterThan(2));
  }

  @Test
  void a_hit_says_why() {
    list("projects", "viticoles")
        .body("highlights.sigexposome[0].in", equalTo("text"))
        .body("highlights.sigexposome[0].language", equalTo("fr"))
        .body("highlights.sigexposome[0].pieces.findAll { it.match }.text", contains("viticoles"));
    list("outcomes", "lymph")
        .body("highlights.collectMany { it.value }.language", hasItems("fr", "en"));
    search("FASTRACS").body("items[0].highlights[0].in", equalTo("name"));
    list("projects", "lymphone")
        .body(
            "highlights.'european-lymphoma-institute'.collectMany { it.pieces }"
                + ".findAll { it.match }.text",
            hasItem("Lymphoma"));
    list("institutions", "leon berard")
        .body("items[0].id", equalTo("centre-leon-berard"))
        .body("highlights.'centre-leon-berard'.in", contains("name"));
    list("projects?pole=lyon", "").body("highlights", equalTo(Map.of()));
  }

  @Test
  void a_record_is_found_by_the_names_of_what_it_refers_to() {
    list("projects", "Léon Bérard")
        .body("items.id", contains("fastracs"))
        .body("highlights.fastracs.in", hasItem("related"));
    list("grants", "institut national du cancer").body("items.id", hasItem("fastracs-risp"));
  }

  @Test
  void a_record_is_found_by_the_new_name_after_a_rename_and_no_more_by_the_old() {
    var name = rename(LocalizedText.same("Zymurgie"));
    try {
      list("projects", "zymurgie").body("items.id", contains("fastracs"));
      list("projects?sort=title", "services performance")
          .body("items.id", not(hasItem("fastracs")));
    } finally {
      rename(name);
    }
    list("projects", "zymurgie").body("items", empty());
    list("projects", "services performance").body("items.id", contains("fastracs"));
  }

  private static LocalizedText rename(LocalizedText name) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Institution institution = Institution.findById("hesper");
              var former = institution.name;
              institution.name = name;
              return former;
            });
  }

  @Test
  void the_documents_cited_do_not_find_everything() {
    search("présentation du CLARA 2003-2017")
        .body("items[0].record.id", equalTo("presentation-2003-2017"));
    list("projects", "presentation-2003-2017").body("total", equalTo(0));
  }

  @Test
  void suggestions_are_names_that_begin_so() {
    suggest("lymph").body("items.record.id", hasItem("european-lymphoma-institute"));
    suggest("univ lyon").body("items.record.id", hasItem("universite-de-lyon"));
    suggest("hospises").body("items.record.id", hasItem("hospices-civils-de-lyon"));
    suggest("greno")
        .body("items[0].record.kind", equalTo("poles"))
        .body("items[0].highlight.findAll { it.match }.text", contains("Grenoble"));
    given()
        .get("/api/v1/suggestions?q=cancer&kind=projects&limit=2")
        .then()
        .body("items.record.kind", everyItem(equalTo("projects")))
        .body("items.size()", lessThanOrEqualTo(2));
  }

  @Test
  void the_search_over_all_kinds_counts_them_and_goes_on() {
    var found = search("cancer");
    int total = found.extract().path("total");
    List<Integer> counts = found.extract().path("facets.kind.count");
    assertEquals(total, counts.stream().mapToInt(Integer::intValue).sum());
    var keys = new ArrayList<String>();
    String cursor = null;
    do {
      var request = given().queryParam("q", "cancer").queryParam("limit", 7);
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/search");
      List<Map<String, Object>> records = page.path("items.record");
      records.forEach(record -> keys.add(record.get("kind") + "/" + record.get("id")));
      cursor = page.path("next");
    } while (cursor != null);
    assertEquals(total, keys.stream().distinct().count());
    assertEquals(total, keys.size());
    given()
        .get("/api/v1/search?q=cancer&kind=projects&kind=poles")
        .then()
        .body("items.record.kind.unique()", contains("projects"))
        .body("facets.kind.find { it.value == 'institutions' }.count", greaterThan(0));
  }

  @Test
  void an_empty_list_says_what_less_narrowing_would_give() {
    list("projects?pole=grenoble&year=2016", "poumon")
        .body("items", empty())
        .body("without.parameter", contains("q", "pole", "year"))
        .body("without.total", contains(0, 0, 1));
    given()
        .get("/api/v1/projects?pole=grenoble&year=2016")
        .then()
        .body(
            "without.collectEntries { [it.parameter, it.total] }",
            equalTo(Map.of("pole", 1, "year", 1)));
    list("projects", "cancer").body("without", empty());
  }

  /** Whatever someone types is words, and never an error. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "(",
        "cancer)",
        "AND",
        "NOT OR",
        "cancer AND",
        "+-&&||!(){}[]^\"~*?:\\/",
        "*",
        "?",
        "~",
        "name:lyon",
        "[a TO z]",
        "de la",
        "’",
        "l'",
        "c++",
        "%",
        "'; drop table projects",
        "<script>alert(1)</script>",
        "🙂",
        "癌症",
        "a",
        "-",
        "..",
        "cancer \"du sein",
        "«»"
      })
  void no_words_are_an_error(String q) {
    search(q);
    list("projects", q);
    suggest(q);
  }

  @Test
  void punctuation_around_words_changes_nothing() {
    for (String q :
        List.of("(FASTRACS)", "FASTRACS!", "\"FASTRACS\"", "FASTRACS AND", "+FASTRACS*")) {
      search(q).body("items[0].record.id", equalTo("fastracs"));
    }
  }

  @Test
  void an_export_of_words_searched_has_the_rows_of_the_list() {
    List<String> listed = list("institutions?limit=500", "cancer").extract().path("items.id");
    String exported =
        given().queryParam("q", "cancer").get("/api/v1/institutions?format=ndjson").asString();
    assertEquals(
        listed,
        exported.lines().map(line -> line.replaceAll("^\\{\"id\":\"([^\"]+)\".*", "$1")).toList());
    assertTrue(listed.size() > 3);
  }

  @ParameterizedTest
  @CsvSource({
    "search, q, invalid-parameter",
    "search?q=%20, q, invalid-parameter",
    "search?q=a&kind=project, kind, invalid-parameter",
    "search?q=a&limit=501, limit, invalid-parameter",
    "search?q=a&cursor=abc, cursor, invalid-cursor",
    "search?q=a&q=b, q, invalid-parameter",
    "search?q=a&pole=lyon, pole, unknown-parameter",
    "suggestions?q=a&limit=21, limit, invalid-parameter",
    "projects?q=a&q=b, q, invalid-parameter",
    "projects?sort=relevance, sort, invalid-parameter",
    "projects?q=a&asOf=1, asOf, invalid-parameter"
  })
  void a_bad_question_is_said(String path, String parameter, String type) {
    given()
        .urlEncodingEnabled(false)
        .get("/api/v1/" + path)
        .then()
        .statusCode(400)
        .body("type", equalTo("/api/v1/problems/" + type))
        .body("errors.parameter", hasItems(parameter));
  }
}
