package fr.clara.testing;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records that a test writes over the API, as an editor does, and takes away again. */
public final class StatedRecords {

  private final List<?> sources;
  private final Deque<String> written = new ArrayDeque<>();

  /**
   * @param sources what all of them cite
   */
  public StatedRecords(List<?> sources) {
    this.sources = sources;
  }

  public void create(String kind, Map<String, ?> stated) {
    var input = new HashMap<String, Object>(Map.of("sources", sources));
    input.putAll(stated);
    given()
        .contentType("application/json")
        .body(input)
        .post("/api/v1/" + kind)
        .then()
        .statusCode(201);
    takeAway("/api/v1/" + kind + "/" + stated.get("id"));
  }

  /** That of another's making, too, when the test ends. */
  public void takeAway(String path) {
    written.push(path);
  }

  /** The last one first: nothing goes that is still named. */
  public void withdraw() {
    written.forEach(path -> given().header("If-Match", get(path).header("ETag")).delete(path));
  }
}
