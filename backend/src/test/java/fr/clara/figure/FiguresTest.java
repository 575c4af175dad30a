package fr.clara.figure;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.pole.Pole;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A published figure stands beside what the records and the other figures say. */
@NetworkTest
class FiguresTest {

  @Inject Session session;
  @Inject ObjectMapper json;

  private final List<NetworkRecord> created = new ArrayList<>();

  @AfterEach
  void remove() {
    write(
        () -> {
          for (int i = created.size() - 1; i >= 0; i--) {
            session.remove(session.find(created.get(i).getClass(), created.get(i).id));
            session.flush();
          }
        });
  }

  @Test
  void records_are_counted_in_a_list_that_gives_exactly_them() {
    figure("published", 12, Map.of("records", "/api/v1/projects?pole=grenoble&pole=lyon"));
    long counted = get("/api/v1/projects?pole=grenoble&pole=lyon").jsonPath().getLong("total");
    var figure = get("/api/v1/figures/test-published").then();
    figure
        .body("value", equalTo(12))
        .body("recorded.value", equalTo((int) counted))
        .body("recorded.counted", equalTo((int) counted))
        .body("recorded.of", equalTo(12))
        .body("recorded.href", equalTo("/api/v1/projects?pole=grenoble&pole=lyon"))
        .body("sum", nullValue())
        .body("others", nullValue());
  }

  @Test
  void what_records_state_is_added_up() {
    figure("summed", 75, Map.of("records", "/api/v1/poles", "summed", "companies"));
    get("/api/v1/figures/test-summed")
        .then()
        .body("recorded.value", equalTo(75))
        .body("recorded.counted", equalTo(3))
        .body("recorded.of", equalTo(4));
  }

  @Test
  void figures_that_add_up_to_another_are_checked() {
    figure("whole", 10, Map.of());
    figure("first", 4, Map.of("termOf", "test-whole"));
    figure("second", 5, Map.of("termOf", "test-whole"));
    get("/api/v1/figures/test-whole")
        .then()
        .body("sum.value", equalTo(9))
        .body("sum.agrees", equalTo(false))
        .body("sum.terms.figure.id", contains("test-first", "test-second"))
        .body("sum.terms.value", contains(4, 5));
    write(() -> session.find(Figure.class, "test-second").value = BigDecimal.valueOf(6));
    get("/api/v1/figures/test-whole").then().body("sum.agrees", equalTo(true));
    write(() -> session.find(Figure.class, "test-whole").qualifier = Qualifier.ABOUT);
    get("/api/v1/figures/test-whole").then().body("sum.agrees", nullValue());
  }

  @Test
  void sources_that_disagree_are_both_kept_and_shown() {
    figure("one-says", 18, Map.of("question", "test-question"));
    figure("another-says", 20, Map.of("question", "test-question"));
    get("/api/v1/figures?question=test-question").then().body("total", equalTo(2));
    get("/api/v1/figures/test-one-says")
        .then()
        .body("others.figure.id", contains("test-another-says"))
        .body("others.value", contains(20));
    get("/api/v1/figures/test-another-says").then().body("others.value", contains(18));
  }

  @Test
  void a_list_and_its_other_forms_say_the_same_as_the_record() throws Exception {
    figure("listed", 75, Map.of("records", "/api/v1/poles", "summed", "companies"));
    var record = json.readTree(get("/api/v1/figures/test-listed").asString());
    var lines =
        given().accept("application/x-ndjson").get("/api/v1/figures?q=listed").asString().strip();
    var page = json.readTree(get("/api/v1/figures?q=listed").asString());
    assertEquals(record, page.at("/items/0"));
    assertEquals(record, json.readTree(lines));
    String table = get("/api/v1/figures?format=csv&q=listed").asString();
    assertTrue(table.contains("recorded.value"), table);
  }

  @Test
  void what_was_recorded_is_what_there_was_then() {
    figure("then", 75, Map.of("records", "/api/v1/poles", "summed", "companies"));
    int revision = get("/api/v1/figures?limit=1").path("revision");
    write(() -> session.find(Pole.class, "lyon").companies = 47);
    try {
      get("/api/v1/figures/test-then").then().body("recorded.value", equalTo(76));
      get("/api/v1/figures/test-then?asOf=" + revision)
          .then()
          .body("recorded.value", equalTo(75))
          .body("recorded.href", equalTo("/api/v1/poles?asOf=" + revision));
      get("/api/v1/figures?termOf=not-stated&sort=title&limit=500&asOf=" + revision)
          .then()
          .body("items.findAll { it.id == 'test-then' }.recorded.value", contains(75));
    } finally {
      write(() -> session.find(Pole.class, "lyon").companies = 46);
    }
  }

  @Test
  void a_list_that_is_no_more_answers_nothing() {
    figure("gone", 3, Map.of("records", "/api/v1/projects?pole=atlantis"));
    get("/api/v1/figures/test-gone")
        .then()
        .statusCode(200)
        .body("value", equalTo(3))
        .body("recorded", nullValue());
  }

  @Test
  void the_log_keeps_what_is_published_and_not_what_is_recorded() {
    figure("logged", 75, Map.of("records", "/api/v1/poles", "summed", "companies"));
    get("/api/v1/figures/test-logged/history")
        .then()
        .body("items", hasSize(1))
        .body("items[0].snapshot.value", equalTo(75))
        .body("items[0].snapshot.keySet().contains('recorded')", equalTo(false));
  }

  private void figure(String word, int value, Map<String, String> more) {
    write(
        () -> {
          var figure = new Figure();
          figure.id = "test-" + word;
          figure.apply(
              new FigureApi.Input(
                  figure.id,
                  LocalizedText.same("Test " + word),
                  BigDecimal.valueOf(value),
                  FigureUnit.COUNT,
                  Qualifier.EXACT,
                  FigureBasis.PUBLISHED,
                  Theme.NETWORK,
                  900 + created.size(),
                  null,
                  null,
                  null,
                  more.get("question"),
                  null,
                  null,
                  null,
                  null,
                  more.get("termOf"),
                  more.get("records"),
                  more.get("summed"),
                  null,
                  List.of(new CitationInput("entretien-quebec", "Introduction"))));
          session.persist(figure);
          created.add(figure);
        });
  }

  private static void write(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }
}
