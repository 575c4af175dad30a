package fr.clara.security;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clara.security.AuthorizationTable.Row;
import fr.clara.testing.NetworkTest;
import fr.clara.testing.TestIssuer;
import fr.clara.transfer.Format;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the API, asked by everybody who might, with tokens that are really judged.
 * authorization.csv says who gets which answer; an operation is not finished before it does.
 */
@NetworkTest
@WithTestResource(TestIssuer.class)
class AuthorizationMatrixTest {

  /** No record has it: a write that is let through changes nothing. */
  private static final String NOBODY = "p-00000000";

  private final AuthorizationTable table = AuthorizationTable.read();
  private final List<Operation> operations = Operation.all();

  TestIssuer issuer;

  @Test
  void every_operation_has_a_row_and_every_row_an_operation() {
    assertEquals(
        List.of(), operations.stream().filter(operation -> table.of(operation).isEmpty()).toList());
    var used = operations.stream().flatMap(operation -> table.of(operation).stream()).toList();
    assertEquals(
        List.of(),
        table.rows().stream().filter(Predicate.not(used::contains)).map(Row::operation).toList());
  }

  /** What anybody may read is the same, to the letter, with any token. */
  @Test
  void everybody_gets_the_answer_that_the_table_says() {
    var tokens = tokens();
    var wrongs = new ArrayList<String>();
    for (Operation operation : operations) {
      Row row = table.of(operation).orElseThrow();
      String path = path(operation, row);
      String read = null;
      for (TokenBearer caller : TokenBearer.values()) {
        Response answer = ask(operation, path, tokens.get(caller));
        String wrong = operation + " as " + caller + ": ";
        if (answer.statusCode() != row.expected(caller)) {
          wrongs.add(wrong + answer.statusCode() + ", not " + row.expected(caller));
        }
        if (caller == TokenBearer.ANONYMOUS && isPublicText(operation, answer)) {
          read = answer.asString();
        }
        if (read != null && !read.equals(answer.asString())) {
          wrongs.add(wrong + "another answer than without a token");
        }
      }
    }
    assertEquals(List.of(), wrongs);
  }

  /** Archives carry the instant at which they were made. */
  private static boolean isPublicText(Operation operation, Response answer) {
    return answer.statusCode() == 200 && !operation.produces().equals(Format.XLSX.type());
  }

  @Test
  void who_is_not_let_in_is_told_how() {
    given()
        .auth()
        .oauth2(TokenBearer.EXPIRED.token(issuer))
        .delete("/api/v1/people/" + NOBODY)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json");
  }

  private Map<TokenBearer, String> tokens() {
    var tokens = new EnumMap<TokenBearer, String>(TokenBearer.class);
    Stream.of(TokenBearer.values()).forEach(caller -> tokens.put(caller, caller.token(issuer)));
    return tokens;
  }

  private static Response ask(Operation operation, String path, String token) {
    var request = given().accept(operation.produces());
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!operation.reads()) {
      request.contentType(operation.consumes()).body("{}");
    }
    return request.request(operation.method(), path);
  }

  /** What is read is the first record of its kind; what is written is none. */
  private static String path(Operation operation, Row row) {
    if (!row.request().isEmpty()) {
      return row.request();
    }
    String list = operation.path().replaceAll("/\\{id}.*", "");
    return list.equals(operation.path())
        ? list
        : operation.path().replace("{id}", operation.reads() ? first(list) : NOBODY);
  }

  private static String first(String list) {
    return get(list + "?limit=1").path("items[0].id");
  }
}
