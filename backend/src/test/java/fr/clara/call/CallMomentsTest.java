package fr.clara.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clara.programme.Programme;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call that is open from 3 to 10 March 2027, noon: answers change then, and at new year. */
@NetworkTest
class CallMomentsTest {

  @Inject CallMoments moments;

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T12:00:00Z, 2025-12-31T23:00:00Z, 2026-12-31T23:00:00Z",
    "2027-01-15T12:00:00Z, 2026-12-31T23:00:00Z, 2027-03-03T12:00:00Z",
    "2027-03-03T12:00:00Z, 2027-03-03T12:00:00Z, 2027-03-10T12:00:00Z",
    "2027-03-11T12:00:00Z, 2027-03-10T12:00:00Z, 2027-12-31T23:00:00Z"
  })
  void answers_change_when_a_call_opens_or_closes(Instant now, Instant last, Instant next) {
    QuarkusTransaction.requiringNew().run(CallMomentsTest::persist);
    try {
      assertEquals(new fr.clara.changes.Moments.Span(last, next), moments.around(now));
    } finally {
      QuarkusTransaction.requiringNew().run(() -> Call.findById("call-of-march").delete());
    }
  }

  private static void persist() {
    var call = new Call();
    call.id = "call-of-march";
    call.title = LocalizedText.same("Appel");
    call.programme = Programme.findById("mobilite");
    call.opensAt = Instant.parse("2027-03-03T12:00:00Z");
    call.closesAt = Instant.parse("2027-03-10T12:00:00Z");
    call.persist();
  }
}
