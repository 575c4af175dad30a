package fr.clara.contract;

import fr.clara.contract.Examples.Example;
import fr.clara.problem.AllowedMethods;
import fr.clara.problem.ProblemWriter;
import fr.clara.search.Charted;
import fr.clara.search.Listed;
import fr.clara.transfer.Format;
import fr.clara.writing.Writable;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
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
          "Problem", List.of("errors", "records", "current"),
          "Fault", List.of("parameter", "pointer", "allowed"),
          "Figure", List.of("recorded", "sum", "others"));

  /** In an address that begins with a slash: /api/v1/projects/fastracs. */
  private static final int PLACE_OF_ID = 4;

  private static final String BEARER = "bearer";

  private static final String RELATIONS = "Relations";

  private static final String NOT_BLANK = "\\S";

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    var schemas = contract.getComponents().getSchemas();
    List.copyOf(schemas.keySet()).forEach(name -> settle(name, contract.getComponents()));
    schemas.values().forEach(Contract::anchorPatterns);
    contract.setSecurity(List.of());
    CDI.current().select(Listed.class).forEach(listed -> name(listed, contract.getPaths()));
    var paths = contract.getPaths();
    paths.getPathItem("/api/v1/search").getGET().setParameters(ListParameters.ofSearch());
    paths.getPathItem("/api/v1/suggestions").getGET().setParameters(ListParameters.ofSuggestions());
    CDI.current().select(Charted.class).forEach(chart -> complete(chart, paths));
    var examples = Examples.all();
    CDI.current().select(Writable.class).stream()
        .map(kind -> new WriteOperations(kind.written(), paths, examples))
        .forEach(
            writes -> {
              writes.complete();
              writes.markReferences(contract.getComponents());
            });
    contract
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              Operation read = item.getGET();
              if (read != null && !isSecured(read)) {
                complete(path, read, examples);
              }
              item.getOperations().values().stream()
                  .filter(Contract::isSecured)
                  .forEach(Contract::completeSecured);
            });
    Limits.document(contract);
    SharedAnswers.share(contract);
    contract.getComponents().addSecurityScheme(BEARER, bearer());
    CDI.current().select(AllowedMethods.class).get().are(methods(paths));
  }

  private static Map<String, Set<String>> methods(Paths paths) {
    return paths.getPathItems().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                item ->
                    item.getValue().getOperations().keySet().stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet())));
  }

  /** What all kinds inherit is named after each of them. */
  private static void name(Listed listed, Paths paths) {
    var listing = listed.listing();
    String path = listing.kind().path();
    String kind = listing.kind().segment();
    String word = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    paths
        .getPathItem(path)
        .getGET()
        .operationId("list" + word)
        .summary("The " + kind + ", filtered, counted and in pages")
        .setParameters(ListParameters.of(listed));
    offer(listed.forms(), paths.getPathItem(path).getGET());
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

  /** A picture takes the filters of its list, and comes as a table, too. */
  private static void complete(Charted chart, Paths paths) {
    Operation read = paths.getPathItem(chart.path()).getGET();
    read.setParameters(ListParameters.of(chart, read.getParameters()));
    offer(chart.forms(), read);
  }

  private static void offer(List<String> forms, Operation read) {
    var content = read.getResponses().getAPIResponse("200").getContent();
    forms.stream()
        .map(Format::of)
        .forEach(
            format ->
                content.addMediaType(
                    format.answered(),
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

  /** A value is matched as a whole; only that a text is not blank is said of a part of it. */
  private static void anchorPatterns(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
      schema.setPattern("^(?:" + pattern + ")$");
    }
    if (schema.getItems() != null) {
      anchorPatterns(schema.getItems());
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(Contract::anchorPatterns);
    }
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

  private static boolean isSecured(Operation operation) {
    return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
  }

  private static void completeSecured(Operation operation) {
    var answers = operation.getResponses();
    answers.addAPIResponse("401", problem("There is no valid access token"));
    answers.addAPIResponse(
        "403", problem("The token lacks the role, or nothing can be written here"));
    boolean addressed =
        operation.getParameters() != null
            && operation.getParameters().stream().anyMatch(p -> p.getIn() == In.PATH);
    if (addressed) {
      answers.addAPIResponse("404", problem("There is none at this address"));
    }
    if (operation.getRequestBody() != null) {
      answers.addAPIResponse("400", problem("What is sent cannot be read"));
      answers.addAPIResponse("422", problem("What is sent breaks rules: errors name each place"));
    }
    operation.setSecurity(List.of(needsToken()));
  }

  static SecurityRequirement needsToken() {
    return OASFactory.createSecurityRequirement().addScheme(BEARER, List.of());
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
