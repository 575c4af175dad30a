package fr.clara.caching;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.net.http.HttpClient.Version.HTTP_1_1;
import static java.net.http.HttpClient.Version.HTTP_2;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.clara.institution.Institution;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NetworkTest
class KeptAnswersTest {

  private static final String LIST = "/api/v1/projects?limit=7";

  @Inject SessionFactory sessions;

  @TestHTTPResource(LIST)
  URI list;

  @ParameterizedTest
  @ValueSource(
      strings = {
        LIST,
        "/api/v1/projects/fastracs",
        "/api/v1/projects?q=thermique",
        "/api/v1/projects?format=csv",
        "/api/v1/charts/funding-flows",
        "/api/v1/calls?format=ics"
      })
  void what_was_answered_is_answered_again_without_the_database(String path) {
    var first = get(path);
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    var second = get(path);
    assertEquals(0, statistics.getPrepareStatementCount());
    assertArrayEquals(first.asByteArray(), second.asByteArray());
    assertEquals(headers(first), headers(second));
  }

  /** Those that do not follow from the moment, the connection or the number of requests. */
  private static List<Header> headers(Response response) {
    return response.headers().asList().stream()
        .filter(
            header ->
                !header
                    .getName()
                    .toLowerCase()
                    .matches(
                        "(content-(length|encoding)|ratelimit|transfer-encoding|x-request-id)"))
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  @Test
  void a_write_makes_the_next_answer_fresh() {
    String path = "/api/v1/institutions/clara";
    get(path);
    try {
      setTown("Vienne");
      get(path).then().body("town", equalTo("Vienne"));
      get(path).then().body("town", equalTo("Vienne"));
    } finally {
      setTown("Lyon");
    }
    get(path).then().body("town", equalTo("Lyon"));
  }

  @Test
  void whoever_takes_gzip_gets_the_same_compressed() throws IOException, InterruptedException {
    byte[] plain = get(LIST).asByteArray();
    for (var version : List.of(HTTP_1_1, HTTP_1_1, HTTP_2, HTTP_2)) {
      var answer = compressed(version);
      assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElseThrow());
      var text = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
      assertArrayEquals(plain, text);
    }
  }

  /** Connections that are upgraded while they are answered once lost what came at once. */
  @Test
  void answers_arrive_whole_over_new_connections_of_http_2() throws Exception {
    int length = get(LIST).asByteArray().length;
    var request = HttpRequest.newBuilder(list).timeout(Duration.ofSeconds(10)).build();
    for (int i = 0; i < 60; i++) {
      var client = HttpClient.newBuilder().version(HTTP_2).build();
      var answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(length, answer.get(10, TimeUnit.SECONDS).body().length);
    }
  }

  private HttpResponse<byte[]> compressed(HttpClient.Version version)
      throws IOException, InterruptedException {
    return HttpClient.newBuilder()
        .version(version)
        .build()
        .send(
            HttpRequest.newBuilder(list).header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void each_language_form_and_address_has_answers_of_its_own() {
    String path = "/api/v1/calls?format=atom";
    String english = given().header("Accept-Language", "en").get(path).asString();
    String french = given().header("Accept-Language", "fr").get(path).asString();
    assertNotEquals(english, french);
    assertEquals(english, given().header("Accept-Language", "en").get(path).asString());
    given()
        .header("Accept", "text/csv")
        .get("/api/v1/calls")
        .then()
        .contentType(startsWith("text/csv"));
    get("/api/v1/calls").then().contentType(startsWith("application/json"));
    given().header("Host", "elsewhere.example").get(LIST).then().statusCode(200);
  }

  @Test
  void whoever_holds_a_kept_answer_is_told_so_with_its_headers() {
    String tag = get(LIST).header("ETag");
    for (String held : List.of(tag, "\"other\", " + tag, "W/" + tag)) {
      given()
          .header("If-None-Match", held)
          .get(LIST)
          .then()
          .statusCode(304)
          .header("ETag", equalTo(tag))
          .header("Cache-Control", equalTo("no-cache"))
          .body(emptyString());
    }
    given().header("If-None-Match", "\"other\"").get(LIST).then().statusCode(200);
  }

  @Test
  void kept_answers_are_counted_like_others() {
    get(LIST);
    assertEquals(left(get(LIST)) - 1, left(get(LIST)));
  }

  private static long left(Response response) {
    return Long.parseLong(response.header("RateLimit").replaceAll(".*;r=(\\d+);.*", "$1"));
  }

  @Test
  void metrics_tell_kept_answers_by_the_template_of_their_address() {
    get("/api/v1/projects/fastracs");
    double before = counted();
    get("/api/v1/projects/fastracs");
    assertEquals(before + 1, counted());
  }

  private static double counted() {
    return get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
        .filter(line -> line.contains("uri=\"/api/v1/projects/{id}\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Test
  void other_sites_may_read_kept_answers_too() {
    for (int i = 0; i < 2; i++) {
      given()
          .header("Origin", "https://partner.example")
          .get(LIST)
          .then()
          .header("Access-Control-Allow-Origin", "https://partner.example")
          .header("X-Content-Type-Options", "nosniff");
    }
  }

  private static void setTown(String town) {
    QuarkusTransaction.requiringNew()
        .run(() -> Institution.<Institution>findById("clara").town = town);
  }
}
