package fr.clara.writing;

import fr.clara.changes.Author;
import fr.clara.changes.RevisionApi;
import fr.clara.changes.Revisions;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.security.Caller;
import fr.clara.security.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The revisions of the network, for those who write it. */
@Path("/api/v1/revisions")
@RolesAllowed({Roles.EDITOR, Roles.ADMIN})
@Tag(name = "revisions", description = "What was written in one step, and how to undo it")
public class RevisionResource {

  private static final String BEFORE = "before";
  private static final int LONGEST_SECONDS = 1_800;

  private final Revisions revisions;
  private final Reversals reversals;
  private final Author author;
  private final Caller caller;

  RevisionResource(Revisions revisions, Reversals reversals, Author author, Caller caller) {
    this.revisions = revisions;
    this.reversals = reversals;
    this.author = author;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(operationId = "listRevisions", summary = "Revisions, the newest first")
  @Parameter(
      name = BEFORE,
      in = ParameterIn.QUERY,
      description = "Revisions before this one only",
      schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
  @Parameter(
      name = Parameters.LIMIT,
      in = ParameterIn.QUERY,
      description = "Items a page",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "25"))
  public RevisionApi.Revisions list(@Context UriInfo request) {
    var parameters =
        new Parameters(request.getQueryParameters(), List.of(BEFORE, Parameters.LIMIT));
    return revisions.before(number(parameters.one(BEFORE)), parameters.limit());
  }

  private static Long number(String text) {
    if (text == null) {
      return null;
    }
    if (!text.matches("\\d{1,18}")) {
      throw ProblemException.invalidParameter(BEFORE, "shape", null, text, "\\d{1,18}");
    }
    return Long.valueOf(text);
  }

  @GET
  @Path("{revision}")
  @Transactional
  @Operation(operationId = "getRevision", summary = "What one revision changed")
  public RevisionApi.Revision get(@PathParam("revision") long revision) {
    return revisions.one(revision);
  }

  @POST
  @Path("{revision}/reversal")
  @Operation(
      operationId = "undoRevision",
      summary = "Undo a revision in one step, unless something it wrote was written again since")
  public RevisionApi.Revision undo(@PathParam("revision") long revision) {
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .run(
            () -> {
              author.is(caller.role(), caller.account());
              reversals.undo(revision);
            });
    return QuarkusTransaction.requiringNew().call(() -> revisions.undoing(revision));
  }
}
