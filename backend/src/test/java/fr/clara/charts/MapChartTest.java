package fr.clara.charts;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clara.shared.Kind;
import fr.clara.testing.NetworkTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map puts institutions where a document or a register says they are, and nowhere else. */
@NetworkTest
class MapChartTest {

  private static final String MAP = "/api/v1/charts/map?source=entretien-quebec&type=cluster&";
  private static final Map<String, ?> SOMEWHERE = Map.of("latitude", -10.5, "longitude", 120.25);

  @Inject ChartRecords records;

  @BeforeEach
  void begin() {
    records.begin();
  }

  @AfterEach
  void empty_again() {
    records.end();
  }

  private String institution(String word, Map<String, ?> stated) {
    var all = new java.util.HashMap<String, Object>(stated);
    all.put("type", "cluster");
    return records.institution(word, all);
  }

  private static String place(String id) {
    return "places.find { it.id == '" + id + "' }";
  }

  @Test
  void its_own_coordinates_come_before_those_of_its_pole() {
    var own = institution("own", Map.of("coordinates", SOMEWHERE, "pole", "lyon"));
    var pole = institution("pole", Map.of("pole", "lyon"));
    var town = institution("town", Map.of("pole", "lyon", "town", "Lyon"));
    get(MAP)
        .then()
        .body(place("institutions/" + own) + ".precision", equalTo("own"))
        .body(place("institutions/" + own) + ".coordinates.latitude", equalTo(-10.5f))
        .body(place("lyon") + ".precision", equalTo("pole"))
        .body(place("lyon") + ".pole.id", equalTo("lyon"))
        .body(place("lyon") + ".institutions.institution.id", hasItem(pole))
        .body(
            place("lyon") + ".institutions.find { it.institution.id == '" + town + "' }.precision",
            equalTo("town"));
  }

  @Test
  void places_of_the_same_coordinates_are_one() {
    var here =
        institution("here", Map.of("coordinates", SOMEWHERE, "country", "ID", "town", "Kupang"));
    var there =
        institution(
            "there", Map.of("coordinates", Map.of("latitude", -10.50, "longitude", 120.250)));
    get(MAP)
        .then()
        .body(place("institutions/" + here) + ".institutions.institution.id", contains(here, there))
        .body(place("institutions/" + here) + ".total", equalTo(2))
        .body(place("institutions/" + here) + ".label.fr", equalTo("Kupang"))
        .body(place("institutions/" + here) + ".country", equalTo("ID"));
  }

  @Test
  void who_carries_a_cooperation_is_in_its_territory_where_that_is_its_country() {
    var abroad = institution("abroad", Map.of("country", "ID"));
    var home = institution("home", Map.of("country", "FR"));
    var cooperation =
        records.create(
            Kind.COOPERATIONS,
            "territory",
            Map.of(
                "title", ChartRecords.text("Coopération"),
                "territory", ChartRecords.text("Sumba"),
                "country", "ID",
                "coordinates", SOMEWHERE,
                "partners", List.of(abroad, home)));
    String spot = place("cooperations/" + cooperation);
    get(MAP)
        .then()
        .body(spot + ".label.fr", equalTo("Sumba"))
        .body(spot + ".precision", equalTo("territory"))
        .body(spot + ".cooperations.id", contains(cooperation))
        .body(spot + ".institutions.institution.id", contains(abroad))
        .body("unplaced.institution.id", hasItem(home));
    get("/api/v1/charts/map?country=FR&type=cluster")
        .then()
        .body(spot + ".total", equalTo(0))
        .body(spot + ".institutions", empty());
    records.withdraw(Kind.COOPERATIONS, cooperation);
    get(MAP)
        .then()
        .body("places.id", not(hasItem("cooperations/" + cooperation)))
        .body("unplaced.institution.id", hasItem(abroad));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format=json",
        "pole=lyon",
        "pole=not-stated",
        "country=CN",
        "q=sherbrooke",
        "type=funder"
      })
  void every_institution_of_the_list_is_somewhere_or_unplaced(String filters) {
    var chart = get("/api/v1/charts/map?" + filters).jsonPath();
    int total = get("/api/v1/institutions?" + filters).path("total");
    assertEquals(total, chart.getInt("total"));
    int placed = chart.<Integer>getList("places.total").stream().mapToInt(n -> n).sum();
    assertEquals(total, placed + chart.getInt("unplacedTotal"));
    assertEquals(chart.getInt("placesTotal"), chart.getList("places").size());
    assertEquals(chart.getInt("unplacedTotal"), chart.getList("unplaced").size());
  }

  @Test
  void the_towns_of_the_network_are_on_the_map() {
    get("/api/v1/charts/map")
        .then()
        .body("places[0].id", equalTo("lyon"))
        .body(place("cooperations/shanghai") + ".institutions", hasSize(3))
        .body(place("institutions/universite-de-sherbrooke") + ".label.fr", equalTo("Sherbrooke"))
        .body("sources.id", hasItem("geonames"));
  }

  @Test
  void two_hundred_institutions_of_a_place_are_named_and_all_are_counted() {
    for (int i = 0; i < 201; i++) {
      institution("many-%03d".formatted(i), Map.of("coordinates", SOMEWHERE));
    }
    String spot = place("institutions/" + records.id("many-000"));
    get(MAP).then().body(spot + ".institutions", hasSize(200)).body(spot + ".total", equalTo(201));
  }
}
