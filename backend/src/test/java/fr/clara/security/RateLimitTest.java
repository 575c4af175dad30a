package fr.clara.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.clara.testing.MovingClock;
import fr.clara.testing.NetworkTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller may ask in a minute, by the service's own account of it. */
@NetworkTest
@TestProfile(RateLimitTest.Few.class)
class RateLimitTest {

  private static final String RECORD = "/api/v1/projects/fastracs";
  private static final int FEW = 3;

  @Inject MovingClock clock;

  /** Limits that are soon reached, and addresses that a proxy tells. */
  public static class Few implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "clara.rate-limit.anonymous",
          Integer.toString(FEW),
          "clara.rate-limit.partner",
          Integer.toString(FEW + 2),
          "clara.rate-limit.staff",
          "0",
          "quarkus.http.proxy.proxy-address-forwarding",
          "true");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(MovingClock.class);
    }
  }

  @BeforeEach
  void a_new_minute_begins() {
    clock.move(Duration.ofHours(1));
  }

  @Test
  void every_answer_says_what_is_left() {
    left(from("192.0.2.1").get(RECORD), 200, FEW - 1, 60);
    clock.move(Duration.ofSeconds(18));
    left(from("192.0.2.1").get("/api/none"), 404, FEW - 2, 42);
    left(from("192.0.2.1").delete("/api/v1/people/p-00000000"), 403, FEW - 3, 42);
  }

  @Test
  void an_answer_that_has_not_changed_counts_too() {
    String tag = from("192.0.2.2").get(RECORD).header("ETag");
    var again = from("192.0.2.2").header("If-None-Match", tag);
    left(again.get(RECORD), 304, FEW - 2, 60);
    left(again.head(RECORD), 304, FEW - 3, 60);
    again.get(RECORD).then().statusCode(429);
  }

  @Test
  void what_is_above_is_refused_in_words_until_the_minute_is_over() {
    use("192.0.2.3", FEW);
    clock.move(Duration.ofMillis(30_500));
    var refused = from("192.0.2.3").header("Accept-Language", "en").get(RECORD);
    left(refused, 429, 0, 30)
        .then()
        .header("Retry-After", "30")
        .header("ETag", nullValue())
        .contentType("application/problem+json")
        .body("type", equalTo("/api/v1/problems/too-many-requests"))
        .body("title", equalTo("Too many requests"))
        .body("status", equalTo(429));
    clock.move(Duration.ofSeconds(30));
    left(from("192.0.2.3").get(RECORD), 200, FEW - 1, 60);
  }

  @Test
  void each_address_has_its_own_count() {
    use("192.0.2.4", FEW);
    from("192.0.2.4").get(RECORD).then().statusCode(429);
    from("192.0.2.5").get(RECORD).then().statusCode(200);
    use("2001:db8:0:1::1", FEW);
    from("2001:db8:0:1::2").get(RECORD).then().statusCode(429);
    from("2001:db8:0:2::2").get(RECORD).then().statusCode(200);
  }

  @Test
  @TestSecurity(user = "service-account-chu-lyon-entrepot", roles = Roles.PARTNER)
  void a_partner_system_has_a_count_of_its_own_from_anywhere() {
    use("192.0.2.6", FEW);
    for (int left = FEW + 1; left >= 0; left--) {
      signed("192.0.2." + (10 + left))
          .get(RECORD)
          .then()
          .statusCode(200)
          .header("RateLimit-Policy", "\"partner\";q=5;w=60")
          .header("RateLimit", "\"partner\";r=" + left + ";t=60");
    }
    signed("192.0.2.7").get(RECORD).then().statusCode(429);
    from("192.0.2.7").get(RECORD).then().statusCode(200);
  }

  @Test
  @TestSecurity(user = "edi", roles = Roles.EDITOR)
  void where_the_limit_is_none_nothing_is_counted_or_said() {
    for (int i = 0; i < 2 * FEW; i++) {
      signed("192.0.2.8").get(RECORD).then().statusCode(200).header("RateLimit", nullValue());
    }
  }

  @Test
  void a_token_that_says_nothing_counts_as_none() {
    use("192.0.2.9", FEW - 1);
    left(signed("192.0.2.9").get(RECORD), 200, 0, 60);
    signed("192.0.2.9").get(RECORD).then().statusCode(429);
  }

  @Test
  void the_pages_and_the_contract_are_not_counted() {
    for (int i = 0; i < 2 * FEW; i++) {
      from("192.0.2.99").get("/openapi").then().statusCode(200).header("RateLimit", nullValue());
    }
  }

  private static void use(String address, int requests) {
    for (int i = 0; i < requests; i++) {
      from(address).get(RECORD).then().statusCode(200);
    }
  }

  private static RequestSpecification from(String address) {
    return given().header("X-Forwarded-For", address);
  }

  private static RequestSpecification signed(String address) {
    return from(address).header("Authorization", "Bearer of-the-test");
  }

  private static Response left(Response answer, int status, int left, int seconds) {
    answer
        .then()
        .statusCode(status)
        .header("RateLimit-Policy", "\"anonymous\";q=" + FEW + ";w=60")
        .header("RateLimit", "\"anonymous\";r=" + left + ";t=" + seconds);
    return answer;
  }
}
