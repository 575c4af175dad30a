package fr.clara.transfer;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.institution.Institution;
import fr.clara.institution.InstitutionType;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever hangs up in the middle of an export leaves nothing behind in the service. */
@NetworkTest
class AbortedExportTest {

  private static final int RECORDS = 400;
  private static final int CALLERS = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Session session;

  /** More than the buffers of a connection take: the service is still writing when one leaves. */
  @BeforeEach
  void fill() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < RECORDS; i++) {
                var institution = new Institution();
                institution.id = "long-" + i;
                institution.name = LocalizedText.same("Longue " + i);
                institution.otherNames = List.of();
                institution.type = InstitutionType.COMPANY;
                institution.description = LocalizedText.same("mot ".repeat(2_400) + i);
                session.persist(institution);
              }
            });
  }

  @AfterEach
  void empty() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < RECORDS; i++) {
                session.remove(session.find(Institution.class, "long-" + i));
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "ndjson", "xlsx"})
  void many_who_hang_up_leave_no_transaction_open(String format) throws Exception {
    get("/api/v1/institutions?limit=1").then().statusCode(200);
    for (int i = 0; i < CALLERS; i++) {
      hangUpEarly("/api/v1/institutions?format=" + format);
    }
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (openTransactions() > 0 && System.nanoTime() < end) {
      Thread.sleep(100);
    }
    assertEquals(0, openTransactions());
    get("/api/v1/institutions?limit=1").then().statusCode(200);
  }

  private static void hangUpEarly(String path) throws IOException {
    try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setReceiveBufferSize(4_096);
      var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] beginning = socket.getInputStream().readNBytes(15);
      assertTrue(new String(beginning, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 200"));
      socket.setSoLinger(true, 0);
    }
  }

  /** All but the one that asks. */
  private int openTransactions() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        "select count(*) from pg_stat_activity where xact_start is not null"
                            + " and backend_type = 'client backend' and pid <> pg_backend_pid()",
                        Integer.class)
                    .getSingleResult());
  }
}
