package fr.clara.search;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.clara.testing.NetworkTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a request is said, at the place where it is wrong. */
@NetworkTest
class BadInputTest {

  @ParameterizedTest
  @CsvSource({
    "GET,    /api/v1/projects/nope,                 404, not-found",
    "GET,    /api/v1/projects/FASTRACS,             404, not-found",
    "GET,    /api/v1/nope,                          404, not-found",
    "GET,    /api/v1/projects/fastracs/nope,        404, not-found",
    "GET,    /api/v1/problems/nope,                 404, not-found",
    "GET,    /api/v1/projects?pol=lyon,             400, unknown-parameter",
    "GET,    /api/v1/projects?Pole=lyon,            400, unknown-parameter",
    "GET,    /api/v1/projects/fastracs?pole=lyon,   400, unknown-parameter",
    "GET,    /api/v1?pole=lyon,                     400, unknown-parameter",
    "GET,    /api/v1/projects?pole=paris,           400, invalid-parameter",
    "GET,    /api/v1/projects?pole=,                400, invalid-parameter",
    "GET,    /api/v1/calls?status=ouvert,           400, invalid-parameter",
    "GET,    /api/v1/projects?year=16,              400, invalid-parameter",
    "GET,    /api/v1/institutions?country=France,   400, invalid-parameter",
    "GET,    /api/v1/projects?sort=name,            400, invalid-parameter",
    "GET,    /api/v1/projects?sort=title&sort=start, 400, invalid-parameter",
    "GET,    /api/v1/projects?limit=0,              400, invalid-parameter",
    "GET,    /api/v1/projects?limit=501,            400, invalid-parameter",
    "GET,    /api/v1/projects?limit=1000000000,     400, invalid-parameter",
    "GET,    /api/v1/projects?limit=99999999999999, 400, invalid-parameter",
    "GET,    /api/v1/projects?limit=dix,            400, invalid-parameter",
    "GET,    /api/v1/projects?cursor=abc,           400, invalid-cursor",
    "GET,    /api/v1/projects?cursor=%20,           400, invalid-cursor",
    "GET,    /api/v1/projects?pole=ly%00on,         400, invalid-parameter",
    "GET,    /api/v1/projects?po%0Ale=lyon,         400, invalid-parameter",
    "GET,    /api/v1/projects/fas%0Atracs,          400, invalid-parameter",
    "POST,   /api/v1/changes,                       405, method-not-allowed",
    "PUT,    /api/v1/projects,                      405, method-not-allowed",
    "PATCH,  /api/v1/search,                        405, method-not-allowed",
    "DELETE, /api/v1/suggestions,                   405, method-not-allowed"
  })
  void a_bad_request_gets_its_problem(String method, String path, int status, String type) {
    given()
        .urlEncodingEnabled(false)
        .request(method, path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/api/v1/problems/" + type))
        .body("status", equalTo(status))
        .body(not(containsString("Exception")));
  }

  static Stream<Arguments> excesses() {
    String longValue = "a".repeat(10_000);
    String many =
        IntStream.range(0, 1_000).mapToObj(i -> "pole=p" + i).collect(Collectors.joining("&"));
    return Stream.of(
        Arguments.of("/api/v1/projects?pole=" + longValue),
        Arguments.of("/api/v1/projects?cursor=" + longValue),
        Arguments.of("/api/v1/projects?q=" + longValue),
        Arguments.of("/api/v1/search?q=" + longValue),
        Arguments.of("/api/v1/suggestions?q=" + longValue),
        Arguments.of("/api/v1/projects/" + longValue),
        Arguments.of("/api/v1/projects?" + many));
  }

  @ParameterizedTest
  @MethodSource("excesses")
  void too_much_is_refused_at_once(String path) {
    given()
        .get(path)
        .then()
        .statusCode(400)
        .body("type", equalTo("/api/v1/problems/invalid-parameter"));
  }

  @Test
  void an_unknown_parameter_is_named_with_those_that_exist() {
    given()
        .get("/api/v1/poles?nom=lyon")
        .then()
        .body("errors[0].parameter", equalTo("nom"))
        .body(
            "errors[0].allowed",
            equalTo(List.of("q", "source", "sort", "limit", "cursor", "asOf", "format")));
  }

  @Test
  void an_unknown_value_of_a_closed_list_is_named_with_those_that_exist() {
    given()
        .get("/api/v1/calls?status=ouvert")
        .then()
        .body("errors[0].parameter", equalTo("status"))
        .body("errors[0].allowed", equalTo(List.of("forthcoming", "open", "closed", "not-stated")));
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    String cursor = given().get("/api/v1/projects?limit=1").path("next");
    Stream.of(
            "/api/v1/institutions?limit=1",
            "/api/v1/projects?limit=1&sort=-title",
            "/api/v1/projects?limit=1&pole=lyon")
        .forEach(
            list ->
                given()
                    .queryParam("cursor", cursor)
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/api/v1/problems/invalid-cursor")));
  }

  /** A cursor of ours whose key was replaced by what the database would choke on. */
  @ParameterizedTest
  @CsvSource({
    "projects?limit=1, a\\u0000b",
    "grants?limit=1&sort=amount, 1E999999999",
    "grants?limit=1&sort=amount, many",
    "poles?limit=1, 99999999999",
    "calls?limit=1&sort=closesAt, +999999999-01-01T00:00:00Z"
  })
  void a_cursor_that_was_tampered_with_is_refused(String list, String key) {
    String cursor = given().get("/api/v1/" + list).path("next");
    String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    String tampered =
        json.replaceFirst(",\"[^\"]*\",", Matcher.quoteReplacement(",\"" + key + "\","));
    given()
        .queryParam(
            "cursor",
            Base64.getUrlEncoder().encodeToString(tampered.getBytes(StandardCharsets.UTF_8)))
        .get("/api/v1/" + list)
        .then()
        .statusCode(400)
        .body("type", equalTo("/api/v1/problems/invalid-cursor"));
  }

  @Test
  void a_body_on_a_read_is_ignored() {
    given()
        .body("{\"pole\":")
        .contentType("application/json")
        .get("/api/v1/poles")
        .then()
        .statusCode(200);
  }

  @Test
  void a_format_that_is_not_offered_is_refused() {
    given()
        .accept("application/xml")
        .get("/api/v1/projects")
        .then()
        .statusCode(406)
        .body("type", equalTo("/api/v1/problems/not-acceptable"));
  }

  @Test
  void a_method_that_is_not_allowed_is_answered_with_those_that_are() {
    given().delete("/api/v1/projects").then().header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
    get("/api/v1/revisions/1/reversal").then().header("Allow", equalTo("OPTIONS, POST"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Not found, en",
    "en-GB, Not found, en",
    "fr, Introuvable, fr",
    "'de, en;q=0.5', Not found, en",
    "de, Introuvable, fr"
  })
  void problems_speak_the_language_of_the_caller(String wanted, String title, String language) {
    given()
        .header("Accept-Language", wanted)
        .get("/api/v1/projects/nope")
        .then()
        .header("Content-Language", language)
        .body("title", equalTo(title));
  }

  @Test
  void every_type_of_problem_is_explained_at_its_address() {
    List<String> types = given().get("/api/v1/problems").path("type");
    types.forEach(type -> given().get(type).then().statusCode(200).body("type", equalTo(type)));
  }
}
