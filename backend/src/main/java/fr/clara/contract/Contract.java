package fr.clara.contract;

import fr.clara.contract.Examples.Example;
import fr.clara.problem.ProblemWriter;
import fr.clara.search.Listed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the generated contract with what is said once elsewhere: the parameters of lists, the
 * problems that operations answer with, what is always present, and an example of each answer.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class Contract implements OASFilter {

  /** Errors leave out what they do not need; everything else is present, if only as null. */
  private static final Map<String, List<String>> PARTLY_PRESENT =
      Map.of("Problem", List.of("type", "title", "status", "detail"), "Fault", List.of("detail"));

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    var schemas = contract.getComponents().getSchemas();
    schemas.forEach((name, schema) -> require(name, schema, schemas));
    var examples = Examples.all();
    contract
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> complete(path, item.getGET(), examples));
    CDI.current().select(Listed.class).stream()
        .map(Listed::listing)
        .forEach(
            listing ->
                contract
                    .getPaths()
                    .getPathItem(listing.kind().path())
                    .getGET()
                    .setParameters(ListParameters.of(listing)));
  }

  /** A record's relations are absent from lists. */
  private static void require(String name, Schema schema, Map<String, Schema> schemas) {
    if (schema.getProperties() == null || schema.getRequired() != null) {
      return;
    }
    var present = new TreeSet<>(schema.getProperties().keySet());
    var relations = schemas.get(name + "Relations");
    if (relations != null) {
      present.removeAll(relations.getProperties().keySet());
    }
    schema.setRequired(PARTLY_PRESENT.getOrDefault(name, List.copyOf(present)));
  }

  private static void complete(String path, Operation operation, Map<String, Example> examples) {
    var answers = operation.getResponses();
    var example = examples.get(operation.getOperationId());
    if (example != null) {
      answers
          .getAPIResponse("200")
          .getContent()
          .getMediaType("application/json")
          .setExample(example.answer());
    }
    answers.addAPIResponse("304", answer("The answer is the one whose ETag If-None-Match names"));
    answers.addAPIResponse("400", problem("The request is refused; errors say why"));
    if (path.endsWith("}")) {
      answers.addAPIResponse("404", problem("There is none at this address"));
      String id = example == null ? null : example.request().replaceFirst(".*/", "");
      operation.getParameters().forEach(parameter -> parameter.setExample(id));
    }
  }

  private static APIResponse answer(String description) {
    return OASFactory.createAPIResponse().description(description);
  }

  private static APIResponse problem(String description) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return answer(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    ProblemWriter.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }
}
