package fr.clara.network;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.shared.Kind;
import fr.clara.testing.NetworkTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever statement about the network one picks in the three documents, the API answers it. */
@NetworkTest
class StatementsTest {

  private static final Pattern ONE_RECORD = Pattern.compile("/api/v1/[a-z]+/[a-z0-9-]+");

  @Inject ObjectMapper json;

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "/statements.csv",
      delimiter = ';',
      numLinesToSkip = 1,
      nullValues = "(null)")
  void what_a_document_states_the_api_answers(
      String source, String statement, String path, String where, String expected) {
    Response response = get(path);
    assertEquals(200, response.statusCode(), path);
    Object answer = response.path(where);
    assertTrue(
        answers(answer, expected), () -> path + " " + where + ": " + answer + ", not " + expected);
    if (ONE_RECORD.matcher(path).matches() && !path.startsWith(Kind.SOURCES.path())) {
      response.then().body("sources.source.id", hasItem(source));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "PEOPLE")
  void only_the_record_of_a_person_holds_the_name(Kind kind) throws Exception {
    var texts = json.readTree(get(kind.path() + "?limit=500").asString()).get("items");
    texts.findParents("person").forEach(involvement -> ((ObjectNode) involvement).remove("person"));
    for (Pattern name : names()) {
      assertFalse(name.matcher(texts.toString()).find(), () -> kind + " holds " + name);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "SOURCES")
  void every_record_names_its_source_and_the_place_in_it(Kind kind) throws Exception {
    for (JsonNode record : json.readTree(get(kind.path() + "?limit=500").asString()).get("items")) {
      var sources = record.get("sources");
      assertFalse(sources.isEmpty(), () -> record.get("id").asText());
      sources.forEach(
          source -> {
            assertFalse(source.at("/source/id").asText().isBlank());
            assertFalse(source.get("place").asText().isBlank());
          });
    }
  }

  @Test
  void what_the_records_answer_is_in_the_list_that_is_shown() {
    for (Map<String, Object> figure : figures()) {
      if (figure.get("recorded") instanceof Map<?, ?> recorded) {
        String href = (String) recorded.get("href");
        var list = get(href + (href.contains("?") ? "&" : "?") + "limit=500").jsonPath();
        int total = list.getInt("total");
        assertEquals(total, list.getList("items").size(), href);
        String summed = (String) figure.get("summed");
        if (summed == null) {
          assertEquals(total, recorded.get("counted"), href);
          assertNumber(total, recorded.get("value"), href);
          assertNumber(figure.get("value"), recorded.get("of"), href);
        } else {
          List<Object> values = list.getList("items." + summed);
          var stated = values.stream().filter(Objects::nonNull).toList();
          assertEquals(stated.size(), recorded.get("counted"), href);
          assertNumber(total, recorded.get("of"), href);
          assertNumber(total(stated), recorded.get("value"), href);
          assertNumber(figure.get("value"), recorded.get("value"), href);
        }
      }
    }
  }

  @Test
  void figures_that_should_add_up_do() {
    var sums =
        figures().stream().map(figure -> figure.get("sum")).filter(Objects::nonNull).toList();
    assertEquals(3, sums.size());
    sums.forEach(sum -> assertEquals(true, ((Map<?, ?>) sum).get("agrees"), sum::toString));
  }

  @ParameterizedTest
  @CsvSource({
    "projets-structurants,9,7,7,9",
    "entreprises,75,75,3,4",
    "repartition-des-chercheurs,100,100,4,4",
    "evenements-2016,27,4,4,27",
    "fastracs-financement,182000,182000,4,4"
  })
  void a_figure_stands_beside_what_the_records_answer(
      String id, int published, int value, int counted, int of) {
    var figure = get("/api/v1/figures/" + id);
    assertNumber(published, figure.path("value"), id);
    assertNumber(value, figure.path("recorded.value"), id);
    assertNumber(counted, figure.path("recorded.counted"), id);
    assertNumber(of, figure.path("recorded.of"), id);
  }

  private static List<Map<String, Object>> figures() {
    return get("/api/v1/figures?limit=500&sort=rank").path("items");
  }

  /** Every word of the names of people, as a word of its own. */
  private static List<Pattern> names() {
    List<String> names = get("/api/v1/people?limit=500").path("items.name");
    return names.stream()
        .flatMap(name -> Stream.of(name.split(" ")))
        .map(
            word ->
                Pattern.compile(
                    "(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }

  /** The same text or number; where there are several answers, one of them. */
  private static boolean answers(Object answer, String expected) {
    if (answer instanceof Collection<?> several) {
      return several.stream().anyMatch(one -> answers(one, expected));
    }
    if (answer instanceof Number && expected != null) {
      return number(answer).compareTo(new BigDecimal(expected)) == 0;
    }
    return Objects.equals(Objects.toString(answer, null), expected);
  }

  private static BigDecimal total(List<Object> numbers) {
    return numbers.stream().map(StatementsTest::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(Object value) {
    return new BigDecimal(value.toString());
  }

  private static void assertNumber(Object expected, Object actual, String where) {
    assertEquals(0, number(expected).compareTo(number(actual)), () -> where + ": " + actual);
  }
}
