package fr.clara.call;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import fr.clara.programme.Programme;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of the tests stands at 2026-11-22T12:00:00Z. */
@NetworkTest
class CallStatusTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-11-22T12:00:01Z, 2026-12-01T11:00:00Z, forthcoming",
    "2026, 2026-11-22T12:00:00Z, 2026-12-01T11:00:00Z, open",
    "2026, 2026-10-01T10:00:00Z, 2026-11-22T12:00:01Z, open",
    "2026, 2026-10-01T10:00:00Z, 2026-11-22T12:00:00Z, closed",
    "2026, 2026-10-01T10:00:00Z, , open",
    "2025, 2025-10-01T10:00:00Z, , closed",
    "2025, 2025-10-01T10:00:00Z, 2026-12-01T11:00:00Z, open",
    "2026, , 2026-12-01T11:00:00Z, open",
    "2026, , 2026-11-01T11:00:00Z, closed",
    "2025, , , closed",
    "2026, , , not-stated",
    "2027, , , not-stated",
    ", , , not-stated"
  })
  void the_clock_tells_the_status(String edition, Instant opens, Instant closes, String status) {
    String id = "call-of-the-test";
    QuarkusTransaction.requiringNew().run(() -> persist(id, edition, opens, closes));
    try {
      get("/api/v1/calls/" + id).then().body("status", equalTo(status));
      get("/api/v1/calls?programme=mobilite&status=" + status).then().body("total", equalTo(1));
    } finally {
      QuarkusTransaction.requiringNew().run(() -> Call.findById(id).delete());
    }
  }

  private static void persist(String id, String edition, Instant opens, Instant closes) {
    var call = new Call();
    call.id = id;
    call.title = LocalizedText.same("Appel");
    call.programme = Programme.findById("mobilite");
    call.edition = edition == null ? null : new PartialDate(edition);
    call.opensAt = opens;
    call.closesAt = closes;
    call.persist();
  }
}
