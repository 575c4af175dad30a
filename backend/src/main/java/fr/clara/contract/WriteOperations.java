package fr.clara.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.contract.Examples.Example;
import fr.clara.records.EditedResource;
import fr.clara.writing.Idempotency;
import fr.clara.writing.InputType;
import fr.clara.writing.Written;
import fr.clara.writing.WrittenForm;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes what editors may do with each kind: what is sent, under which condition, what comes.
 */
final class WriteOperations {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Written<?, ?> kind;
  private final String shape;
  private final String many;
  private final Paths paths;
  private final Map<String, Example> examples;

  WriteOperations(Written<?, ?> kind, Paths paths, Map<String, Example> examples) {
    this.kind = kind;
    this.shape = kind.listing().shape().getSimpleName();
    this.many = kind.kind().segment();
    this.paths = paths;
    this.examples = examples;
  }

  void complete() {
    PathItem list = paths.getPathItem(kind.kind().path());
    say(list.getPOST(), "create" + shape, "Write a new record of the " + many);
    list.getPOST().setRequestBody(body(input(), MediaType.APPLICATION_JSON));
    idempotent(list.getPOST());
    answers(
        list.getPOST(), "201", "The record that was written; its address is in Location", shape);

    PathItem record = paths.getPathItem(kind.kind().path() + "/{id}");
    say(
        record.getPUT(),
        "replace" + shape,
        "Let one of the " + many + " state this and nothing else");
    record.getPUT().setRequestBody(body(input(), MediaType.APPLICATION_JSON));
    say(record.getPATCH(), "patch" + shape, "Change some statements of one of the " + many);
    record
        .getPATCH()
        .setRequestBody(
            body(
                OASFactory.createSchema().addType(Schema.SchemaType.OBJECT),
                EditedResource.MERGE_PATCH));
    for (Operation write : List.of(record.getPUT(), record.getPATCH())) {
      conditional(write);
      answers(write, "200", "The record as it is now", shape);
    }
    if (record.getDELETE().getOperationId().equals("withdraw")) {
      say(
          record.getDELETE(),
          "withdraw" + shape,
          "Take one of the " + many + " out of the network; it can be restored");
      conditional(record.getDELETE());
      gone(record.getDELETE());
    } else {
      secure(record.getDELETE());
    }
    completeRestoration(paths.getPathItem(kind.kind().path() + "/{id}/restoration").getPOST());
    completeDraft(paths.getPathItem(kind.kind().path() + "/{id}/draft"));
    Operation publish = paths.getPathItem(kind.kind().path() + "/{id}/draft/publication").getPOST();
    say(publish, "publish" + shape + "Draft", "Write one of the " + many + " as its draft says");
    idempotent(publish);
    conditional(publish);
    answers(publish, "200", "The record as it is now", shape);
  }

  private void completeRestoration(Operation restore) {
    say(
        restore,
        "restore" + shape,
        "Let one of the " + many + " state what it stated at a revision");
    conditional(restore);
    answers(restore, "200", "The record as it is now", shape);
  }

  private void completeDraft(PathItem draft) {
    say(draft.getGET(), "get" + shape + "Draft", "The draft of one of the " + many);
    say(
        draft.getPUT(),
        "save" + shape + "Draft",
        "Save a draft of one of the " + many + ", be it incomplete");
    draft
        .getPUT()
        .addParameter(
            OASFactory.createParameter()
                .name("base")
                .in(In.QUERY)
                .description("Entity tag of the published record that the draft takes into account")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    draft.getPUT().setRequestBody(body(input(), MediaType.APPLICATION_JSON));
    say(draft.getDELETE(), "discard" + shape + "Draft", "Forget the draft of one of the " + many);
    conditional(draft.getPUT());
    conditional(draft.getDELETE());
    gone(draft.getDELETE());
  }

  /** Says of references which kind they are to. */
  void markReferences(Components components) {
    mark(components, shape + "Input", kind.input());
  }

  private static void mark(Components components, String name, Class<?> input) {
    var schema = components.getSchemas().get(name);
    for (var member : InputType.members(input)) {
      Schema place = schema.getProperties().get(member.name());
      Schema entry = member.type().list() ? place.getItems() : place;
      if (member.type().target() != null) {
        entry.addExtension("x-refers-to", member.type().target().segment());
      } else if (member.type().nested()) {
        mark(components, named(entry), member.type().type());
      }
    }
  }

  /** The name of the schema that a place refers to. */
  private static String named(Schema place) {
    String reference = place.getRef() == null ? place.getAnyOf().get(0).getRef() : place.getRef();
    return reference.substring(SCHEMAS.length());
  }

  private static void say(Operation operation, String id, String summary) {
    secure(operation.operationId(id).summary(summary + "; role editor"));
  }

  private static void secure(Operation operation) {
    operation.setSecurity(List.of(Contract.needsToken()));
  }

  private Schema input() {
    return OASFactory.createSchema().ref(SCHEMAS + shape + "Input");
  }

  private RequestBody body(Schema schema, String type) {
    var media = OASFactory.createMediaType().schema(schema);
    var example = examples.get("get" + shape);
    if (example != null && schema.getRef() != null) {
      JsonNode answer = JSON.valueToTree(example.answer());
      media.setExample(JSON.convertValue(WrittenForm.of(answer, kind.input()), Map.class));
    }
    return OASFactory.createRequestBody()
        .required(true)
        .content(OASFactory.createContent().addMediaType(type, media));
  }

  private static void conditional(Operation operation) {
    operation.addParameter(
        header(
            HttpHeaders.IF_MATCH,
            "The ETag of what is changed; or If-None-Match: * for what must not be there"));
    operation
        .getResponses()
        .addAPIResponse(
            "412", Contract.problem("Someone has written meanwhile: current says what is there"))
        .addAPIResponse("428", Contract.problem("The precondition is missing"));
  }

  private static void idempotent(Operation operation) {
    operation.getParameters().stream()
        .filter(parameter -> parameter.getName().equals(Idempotency.HEADER))
        .forEach(key -> key.setDescription("The same key, the same answer: nothing is done twice"));
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(In.HEADER)
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static void answers(
      Operation operation, String status, String description, String schema) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                MediaType.APPLICATION_JSON,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(SCHEMAS + schema)));
    replace(
        operation,
        status,
        OASFactory.createAPIResponse().description(description).content(content));
  }

  private static void gone(Operation operation) {
    replace(operation, "204", OASFactory.createAPIResponse().description("It is gone"));
  }

  private static void replace(Operation operation, String status, APIResponse response) {
    operation.getResponses().removeAPIResponse("200");
    operation.getResponses().addAPIResponse(status, response);
  }
}
