package fr.clara.contract;

import fr.clara.contract.Examples.Example;
import fr.clara.problem.ProblemWriter;
import fr.clara.search.Listed;
import fr.clara.search.Listing;
import fr.clara.transfer.Format;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the generated contract with what is said once elsewhere: the parameters of lists, the
 * problems that operations answer with, what is always present, and an example of each answer.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class Contract implements OASFilter {

  /** What is left out where there is none; everything else is present, if only as null. */
  private static final Map<String, List<String>> SOMETIMES =
      Map.of(
          "Problem", List.of("errors"),
          "Fault", List.of("parameter", "pointer", "allowed"),
          "Figure", List.of("recorded", "sum", "others"));

  /** In an address that begins with a slash: /api/v1/projects/fastracs. */
  private static final int PLACE_OF_ID = 4;

  private static final String BEARER = "bearer";

  private static final String RELATIONS = "Relations";

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    var schemas = contract.getComponents().getSchemas();
    List.copyOf(schemas.keySet()).forEach(name -> settle(name, contract.getComponents()));
    contract.setSecurity(List.of());
    CDI.current().select(Listed.class).stream()
        .map(Listed::listing)
        .forEach(listing -> name(listing, contract.getPaths()));
    var paths = contract.getPaths();
    paths.getPathItem("/api/v1/search").getGET().setParameters(ListParameters.ofSearch());
    paths.getPathItem("/api/v1/suggestions").getGET().setParameters(ListParameters.ofSuggestions());
    var examples = Examples.all();
    contract
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (isPublic(item.getGET())) {
                complete(path, item.getGET(), examples);
              }
              item.getOperations().values().stream()
                  .filter(operation -> operation != item.getGET() || !isPublic(operation))
                  .forEach(Contract::completeSecured);
            });
    Limits.document(contract);
    contract.getComponents().addSecurityScheme(BEARER, bearer());
  }

  /** What all kinds inherit is named after each of them. */
  private static void name(Listing<?, ?> listing, Paths paths) {
    String path = listing.kind().path();
    String kind = listing.kind().segment();
    String word = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    paths
        .getPathItem(path)
        .getGET()
        .operationId("list" + word)
        .summary("The " + kind + ", filtered, counted and in pages")
        .setParameters(ListParameters.of(listing));
    offerForms(paths.getPathItem(path).getGET().getResponses().getAPIResponse("200").getContent());
    paths
        .getPathItem(path + "/{id}")
        .getGET()
        .operationId("get" + listing.shape().getSimpleName())
        .summary("One of the " + kind + ", and the records that name it")
        .addParameter(
            ListParameters.asOf("The record, and the records that named it, as they were"));
    paths
        .getPathItem(path + "/{id}/history")
        .getGET()
        .operationId("history" + word)
        .summary("What became of one of the " + kind + ", the newest change first");
  }

  private static void offerForms(Content content) {
    Stream.of(Format.values())
        .filter(format -> format != Format.JSON)
        .forEach(
            format ->
                content.addMediaType(
                    format.type(),
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
  }

  /** A record's relations come after its statements, and are absent from lists. */
  private static void settle(String name, Components components) {
    var schema = components.getSchemas().get(name);
    if (schema == null || schema.getProperties() == null || schema.getRequired() != null) {
      return;
    }
    var properties = new LinkedHashMap<>(schema.getProperties());
    var relations = components.getSchemas().get(name + RELATIONS);
    if (relations != null) {
      relations.getProperties().keySet().forEach(properties::remove);
      components.removeSchema(name + RELATIONS);
    }
    var absent = SOMETIMES.getOrDefault(name, List.of());
    schema.setRequired(properties.keySet().stream().filter(p -> !absent.contains(p)).toList());
    if (relations != null) {
      properties.putAll(relations.getProperties());
    }
    properties.values().forEach(Contract::leaveTypeToReference);
    schema.setProperties(properties);
  }

  /** Beside a reference a type says nothing more, and of one that may be null it says less. */
  private static void leaveTypeToReference(Schema property) {
    if (property.getRef() != null || property.getAnyOf() != null) {
      property.setType(null);
    }
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
    if (path.contains("{")) {
      answers.addAPIResponse("404", problem("There is none at this address"));
      String id = example == null ? null : example.request().split("/")[PLACE_OF_ID];
      operation.getParameters().stream()
          .filter(parameter -> parameter.getIn() == In.PATH)
          .forEach(parameter -> parameter.setExample(id));
    }
  }

  /** What is read without an account does not say who may. */
  private static boolean isPublic(Operation reading) {
    return reading != null && reading.getSecurity() == null;
  }

  private static void completeSecured(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse("401", problem("There is no valid access token"))
        .addAPIResponse("403", problem("The token lacks the role, or nothing can be written here"))
        .addAPIResponse("404", problem("There is none at this address"))
        .addAPIResponse("503", problem("The issuer of access tokens does not answer"));
    if (operation.getRequestBody() != null) {
      operation.getResponses().addAPIResponse("400", problem("What was sent cannot be read"));
    }
    operation.setSecurity(
        List.of(OASFactory.createSecurityRequirement().addScheme(BEARER, List.of())));
  }

  private static SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description("An access token of the OpenID Connect issuer");
  }

  private static APIResponse answer(String description) {
    return OASFactory.createAPIResponse().description(description);
  }

  static APIResponse problem(String description) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return answer(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    ProblemWriter.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }
}
