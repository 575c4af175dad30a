package fr.clara.kubernetes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/** The published schemas, which are npm packages: {@code validate.js} knows them. */
final class Schemas {

  static final List<String> NONE = List.of("no schema");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /** What is wrong with each resource, in their order; nothing where one is valid. */
  static List<List<String>> problems(List<JsonNode> resources)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("node", "validate.js")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var input = process.getOutputStream()) {
      JSON.writeValue(input, resources);
    }
    byte[] answer = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IOException("validate.js ended with " + process.exitValue());
    }
    return JSON.readValue(answer, new TypeReference<>() {});
  }
}
