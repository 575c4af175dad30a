package fr.clara.imports;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.security.Caller;
import fr.clara.security.Roles;
import fr.clara.shared.Kind;
import fr.clara.transfer.Format;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tables sent in: checked first, then applied as one revision, which can be undone in one step. */
@Path(Imports.PATH)
@RolesAllowed({Roles.EDITOR, Roles.ADMIN})
@Tag(name = "imports", description = "Tables of records, checked and then written in one step")
public class ImportResource {

  private static final String KIND = "kind";
  private static final String NAME = "name";
  private static final String SOURCE = "source";
  private static final String OUTCOME = "outcome";
  private static final String AFTER = "after";

  private final Imports imports;
  private final ImportQueue queue;
  private final SentForms forms;
  private final Caller caller;

  ImportResource(Imports imports, ImportQueue queue, SentForms forms, Caller caller) {
    this.imports = imports;
    this.queue = queue;
    this.forms = forms;
    this.caller = caller;
  }

  @POST
  @Consumes({
    Format.CSV_TYPE,
    Format.XLSX_TYPE,
    Format.NDJSON_TYPE,
    Format.THREE_SIXTY_GIVING_TYPE,
    MediaType.APPLICATION_JSON
  })
  @Operation(
      operationId = "startImport",
      summary =
          "Send a table of a kind of record, or a 360Giving package of grants, and have it checked;"
              + " nothing is written yet")
  @Parameter(
      name = KIND,
      in = ParameterIn.QUERY,
      description = "Kind of the records in the table",
      required = true,
      schema = @Schema(ref = "Kind"))
  @Parameter(
      name = NAME,
      in = ParameterIn.QUERY,
      description = "What to call the import: the name of the file, usually",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = SOURCE,
      in = ParameterIn.QUERY,
      description = "With a package only: the source that its grants cite instead of their own",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "202",
      description = "It is being checked: its address is in Location",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportApi.Import.class)))
  public Response start(
      InputStream table,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @Context UriInfo request)
      throws IOException {
    var format = format(type);
    var parameters = parameters(request, format);
    Kind kind = kind(parameters, format);
    String source = source(parameters);
    String name = parameters.one(NAME);
    var file = ImportQueue.keep(table);
    var begun =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    imports.begin(
                        kind,
                        name == null ? "clara-" + kind.segment() + "." + format.word() : name,
                        caller.account()));
    queue.check(begun.id(), new SentFile(file, format, source));
    return accepted(begun);
  }

  /** What is JSON as a whole is a package of the 360Giving standard. */
  private static Format format(MediaType type) {
    String sent = type.getType() + "/" + type.getSubtype();
    return Format.TABLES.stream()
        .filter(format -> format.type().equals(sent))
        .findFirst()
        .orElse(Format.THREE_SIXTY_GIVING);
  }

  private Parameters parameters(UriInfo request, Format format) {
    return new Parameters(
        request.getQueryParameters(),
        forms.kind(format).isPresent() ? List.of(KIND, NAME, SOURCE) : List.of(KIND, NAME));
  }

  private Kind kind(Parameters parameters, Format format) {
    Kind kind = parameters.kind(KIND);
    if (kind == null) {
      throw ProblemException.invalidParameter(KIND, "missing", null);
    }
    var only = forms.kind(format);
    if (only.isPresent() && only.get() != kind) {
      throw ProblemException.invalidParameter(
          KIND, "value", List.of(only.get().segment()), kind.segment());
    }
    return kind;
  }

  private String source(Parameters parameters) {
    String source = parameters.one(SOURCE);
    if (source != null && !imports.isSource(source)) {
      throw ProblemException.invalidParameter(
          SOURCE, "reference", null, source, Kind.SOURCES.path());
    }
    return source;
  }

  private static Response accepted(ImportApi.Import shown) {
    return Response.accepted(shown).location(URI.create(Imports.PATH + "/" + shown.id())).build();
  }

  @GET
  @Transactional
  @Operation(operationId = "listImports", summary = "The last imports, the newest first")
  public ImportApi.Imports list() {
    return imports.all();
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getImport", summary = "An import and how far it is")
  public ImportApi.Import get(@PathParam("id") long id) {
    return imports.one(id);
  }

  @GET
  @Path("{id}/rows")
  @Transactional
  @Operation(
      operationId = "listImportRows",
      summary = "What each row does, field by field, or what is wrong with it, column by column")
  @Parameter(
      name = OUTCOME,
      in = ParameterIn.QUERY,
      description = "Rows of one outcome only",
      schema = @Schema(ref = "RowOutcome"))
  @Parameter(
      name = AFTER,
      in = ParameterIn.QUERY,
      description = "Rows after the one of this number",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
  @Parameter(
      name = Parameters.LIMIT,
      in = ParameterIn.QUERY,
      description = "Items a page",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "25"))
  public ImportApi.Rows rows(@PathParam("id") long id, @Context UriInfo request) {
    var parameters =
        new Parameters(request.getQueryParameters(), List.of(OUTCOME, AFTER, Parameters.LIMIT));
    return imports.rows(id, outcome(parameters), after(parameters), parameters.limit());
  }

  private static Outcome outcome(Parameters parameters) {
    String word = parameters.one(OUTCOME);
    if (word == null) {
      return null;
    }
    return Stream.of(Outcome.values())
        .filter(outcome -> outcome.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalidParameter(
                    OUTCOME,
                    "value",
                    Stream.of(Outcome.values()).map(Outcome::word).toList(),
                    word));
  }

  private static int after(Parameters parameters) {
    String text = parameters.one(AFTER);
    if (text != null && !text.matches("\\d{1,9}")) {
      throw ProblemException.invalidParameter(AFTER, "shape", null, text, "\\d{1,9}");
    }
    return text == null ? 0 : Integer.parseInt(text);
  }

  @POST
  @Path("{id}/application")
  @Operation(
      operationId = "applyImport",
      summary = "Write all rows of an import that was checked, as one revision, or none")
  @APIResponse(
      responseCode = "202",
      description = "It is being applied",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportApi.Import.class)))
  public Response apply(@PathParam("id") long id) {
    var begun = QuarkusTransaction.requiringNew().call(() -> imports.beginApplying(id));
    queue.apply(id, caller.role(), caller.account());
    return accepted(begun);
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @Operation(operationId = "discardImport", summary = "Forget an import; what it wrote stays")
  public void discard(@PathParam("id") long id) {
    imports.discard(id);
  }
}
