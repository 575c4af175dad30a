package fr.clara.network;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.clara.testing.NetworkTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the three documents state, and where a gazetteer places it, is what the API answers. */
@NetworkTest
class OwnDataTest {

  @ParameterizedTest
  @CsvSource({
    "sources,4",
    "poles,4",
    "axes,6",
    "institutions,44",
    "programmes,10",
    "calls,2",
    "projects,7",
    "grants,4",
    "people,8",
    "cooperations,2",
    "agreements,1",
    "events,19",
    "trainings,2",
    "outcomes,21",
    "figures,48"
  })
  void every_record_of_the_documents_is_there(String kind, int total) {
    get("/api/v1/" + kind).then().statusCode(200).body("total", equalTo(total));
  }

  @Test
  void fastracs_has_four_grants_from_four_sources_totalling_182000_euros() {
    get("/api/v1/projects/fastracs")
        .then()
        .body("grants", hasSize(4))
        .body("grants.amount.value.sum()", equalTo(182000.0))
        .body("grants.funders.id.flatten().unique()", hasSize(4))
        .body("funding", hasSize(1))
        .body("funding[0].value", equalTo(182000.0f))
        .body("funding[0].currency", equalTo("EUR"))
        .body(
            "grants.programme.id",
            containsInAnyOrder("oncostarter", "risp", "projet-structurant", "prst3"))
        .body("start", equalTo("2016-01"));
  }

  @Test
  void fastracs_has_ten_partners_besides_the_patients_associations() {
    get("/api/v1/projects/fastracs")
        .then()
        .body("participants.findAll { it.role == 'partner' }", hasSize(10))
        .body(
            "participants.findAll { it.role == 'patients-association' }.institution.id",
            containsInAnyOrder("europa-donna", "ligue-contre-le-cancer"))
        .body(
            "participants.findAll { it.role == 'coordinator' }.institution.id",
            contains("universite-claude-bernard-lyon-1"));
  }

  @Test
  void the_shares_of_the_poles_are_a_whole_and_their_companies_are_75() {
    get("/api/v1/poles")
        .then()
        .body("items.researcherShare.sum()", equalTo(100))
        .body("items.companies.findAll { it != null }.sum()", equalTo(75))
        .body("items.hospitals.sum()", equalTo(6))
        .body("items.id", contains("lyon", "grenoble", "saint-etienne", "clermont-ferrand"))
        .body("items.find { it.id == 'saint-etienne' }.companies", nullValue());
  }

  @Test
  void towns_are_where_the_gazetteer_places_them() {
    get("/api/v1/poles/lyon")
        .then()
        .body("coordinates.latitude", equalTo(45.74906f))
        .body("coordinates.longitude", equalTo(4.84789f))
        .body("sources.find { it.source.id == 'geonames' }.place", equalTo("Lyon, FR.84.69"));
    get("/api/v1/institutions/universite-de-sherbrooke")
        .then()
        .body("coordinates.longitude", equalTo(-71.89908f));
    get("/api/v1/cooperations/quebec").then().body("coordinates.latitude", equalTo(46.81228f));
    get("/api/v1/institutions/centre-leon-berard").then().body("coordinates", nullValue());
    get("/api/v1/sources/geonames")
        .then()
        .body("type", equalTo("register"))
        .body("records.findAll { it.total > 0 }.total.sum()", equalTo(10));
  }

  @Test
  void the_two_grenoble_universities_are_two() {
    get("/api/v1/institutions?pole=grenoble&type=university&limit=100")
        .then()
        .body(
            "items.id",
            hasItems("universite-grenoble-alpes", "communaute-universite-grenoble-alpes"));
  }

  @Test
  void a_project_known_by_name_has_a_name_and_no_more() {
    get("/api/v1/projects/sigexposome")
        .then()
        .body("acronym", nullValue())
        .body("start", nullValue())
        .body("participants", empty())
        .body("grants", empty())
        .body("programmes.id", contains("projet-structurant"));
  }

  @Test
  void the_programme_of_structuring_projects_names_seven_of_them() {
    get("/api/v1/programmes/projet-structurant")
        .then()
        .body("projects.total", equalTo(7))
        .body("since", equalTo("2009"))
        .body("grants.items.id", contains("fastracs-projet-structurant"));
  }

  @Test
  void a_year_stays_a_year_and_what_is_not_stated_is_null() {
    get("/api/v1/grants/fastracs-oncostarter").then().body("awarded", equalTo("2015"));
    get("/api/v1/grants/fastracs-projet-structurant").then().body("awarded", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "poles",
    "axes",
    "institutions",
    "programmes",
    "calls",
    "projects",
    "grants",
    "people",
    "cooperations",
    "agreements",
    "events",
    "trainings",
    "outcomes",
    "figures"
  })
  void every_record_names_its_source_and_the_place_in_it(String kind) {
    var records = get("/api/v1/" + kind + "?limit=500").jsonPath();
    for (List<Map<String, Object>> sources :
        records.<List<Map<String, Object>>>getList("items.sources")) {
      assertEquals(List.of(), sources.stream().filter(s -> s.get("place") == null).toList());
      assertFalse(sources.isEmpty());
    }
  }

  @Test
  void an_institution_shows_its_projects_with_its_role_and_its_grants() {
    get("/api/v1/institutions/metropole-de-lyon")
        .then()
        .body("projects.items.project.id", contains("fastracs"))
        .body("projects.items[0].roles", contains("stakeholder"))
        .body("grantsAsFunder.items.id", contains("fastracs-projet-structurant"))
        .body("grantsAsFunder.href", equalTo("/api/v1/grants?funder=metropole-de-lyon"))
        .body("grantsAsBeneficiary.total", equalTo(0))
        .body("programmesFunded.items.id", not(empty()));
  }
}
