package fr.clara.contract;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.testing.NetworkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is the one served, and its examples are true. After an intended change
 * {@code -Dcontract.update=true} writes both anew.
 */
@NetworkTest
class ContractTest {

  private static final boolean UPDATE = Boolean.getBoolean("contract.update");
  private static final Path CONTRACT = Path.of(System.getProperty("openapi.file"));
  private static final Path EXAMPLES = Path.of("src/main/resources/examples.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Test
  void the_committed_contract_is_the_one_served() throws IOException {
    String served = get("/openapi").asString();
    if (UPDATE) {
      Files.writeString(CONTRACT, served);
    }
    assertEquals(Files.readString(CONTRACT), served);
  }

  @Test
  void every_operation_has_an_example_that_is_the_answer_of_today() throws IOException {
    var examples = (ObjectNode) JSON.readTree(EXAMPLES.toFile());
    for (var example : examples.properties()) {
      JsonNode answer = answer(example.getValue().get("request").asText());
      if (UPDATE) {
        ((ObjectNode) example.getValue()).set("answer", answer);
      }
      assertEquals(example.getValue().get("answer"), answer, example.getKey());
    }
    if (UPDATE) {
      Files.writeString(EXAMPLES, JSON.writeValueAsString(examples) + "\n");
    }
    everyOperationIsIn(examples);
  }

  /** The revision of the network depends on what other tests have written. */
  private static JsonNode answer(String request) throws IOException {
    JsonNode answer = JSON.readTree(get(request).asString());
    if (answer.has("revision")) {
      ((ObjectNode) answer).put("revision", 1);
    }
    nameNobody(answer);
    return answer;
  }

  /** The contract is served for ever, also after a person is withdrawn. */
  private static void nameNobody(JsonNode node) {
    if (node instanceof ObjectNode object && isPerson(object)) {
      if (object.has("name")) {
        object.put("name", "Prénom Nom");
      }
      if (object.has("label")) {
        object.putObject("label").put("fr", "Prénom Nom").put("en", "First Last");
      }
    }
    node.forEach(ContractTest::nameNobody);
  }

  private static boolean isPerson(JsonNode node) {
    return Stream.of("id", "value")
        .anyMatch(field -> node.path(field).asText().matches("p-[a-z0-9]{8}"));
  }

  /** Every one that anybody may read. */
  private static void everyOperationIsIn(ObjectNode examples) {
    var contract = get("/openapi?format=JSON").jsonPath();
    List<String> operations =
        contract.getList(
            "paths.collect { it.value.get }.findAll { it != null && !it.security"
                + " && it.responses['200'].content['application/json'] != null }"
                + ".collect { it.operationId }");
    assertFalse(operations.isEmpty());
    assertTrue(
        operations.stream().allMatch(id -> examples.has(id)),
        () -> "each of " + operations + " needs an example in " + EXAMPLES);
  }
}
