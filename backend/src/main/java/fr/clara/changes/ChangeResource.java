package fr.clara.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** The change log, to be followed from any place in it. */
@Path("/api/v1/changes")
@Tag(name = "changes", description = "What became of the network, to be followed")
public class ChangeResource {

  static final String LINES = "application/x-ndjson";

  private static final String AFTER = "after";
  private static final String KIND = "kind";

  private final Session session;
  private final ChangeTable table;
  private final Revision revision;
  private final ObjectMapper json;

  ChangeResource(Session session, ChangeTable table, Revision revision, ObjectMapper json) {
    this.revision = revision;
    this.session = session;
    this.table = table;
    this.json = json;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "listChanges",
      summary = "The changes after a place in the log, in the order in which they became visible")
  @Parameter(
      name = AFTER,
      in = ParameterIn.QUERY,
      description =
          "Where to go on: next of the answer before, or a revision, of a dump say; from the beginning when not given",
      schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{1,18}(\\.\\d{1,9})?$"))
  @Parameter(
      name = KIND,
      in = ParameterIn.QUERY,
      description = "Changes of records of one kind only",
      schema = @Schema(ref = "Kind"))
  @Parameter(
      name = Parameters.LIMIT,
      in = ParameterIn.QUERY,
      description = "Items a page",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "25"))
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ChangeApi.Changes.class)),
        @Content(mediaType = LINES, schema = @Schema(implementation = ChangeApi.Change.class))
      })
  public ChangeApi.Changes list(@Context UriInfo request) {
    var parameters = parameters(request);
    var after = after(parameters);
    var found = find(parameters, after);
    String next = found.isEmpty() ? after.text() : found.get(found.size() - 1).cursor();
    return new ChangeApi.Changes(found, next, revision.current());
  }

  @GET
  @Produces(LINES + ";qs=0.5")
  @Transactional
  @Operation(hidden = true)
  public String lines(@Context UriInfo request) throws JsonProcessingException {
    var lines = new StringBuilder();
    var parameters = parameters(request);
    for (var change : find(parameters, after(parameters))) {
      lines.append(json.writeValueAsString(change)).append('\n');
    }
    return lines.toString();
  }

  private List<ChangeApi.Change> find(Parameters parameters, Position after) {
    var kind = parameters.kind(KIND);
    int limit = parameters.limit();
    return session.doReturningWork(c -> table.after(c, after, kind, limit));
  }

  private static Parameters parameters(UriInfo request) {
    return new Parameters(request.getQueryParameters(), List.of(AFTER, KIND, Parameters.LIMIT));
  }

  private static Position after(Parameters parameters) {
    String text = parameters.one(AFTER);
    if (text == null) {
      return Position.BEGINNING;
    }
    var position = Position.parse(text);
    if (position == null) {
      throw ProblemException.invalidParameter(AFTER, "position", null, text);
    }
    return position;
  }
}
