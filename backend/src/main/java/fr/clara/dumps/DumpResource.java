package fr.clara.dumps;

import fr.clara.changes.Untagged;
import fr.clara.dumps.DumpApi.Dump;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.security.Roles;
import fr.clara.shared.Kind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;

/** Everything at once, for who keeps a copy. */
@Path(Dumps.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dumps", description = "The whole network in files")
public class DumpResource {

  private static final String GZIP = "application/gzip";
  private static final String BYTES = "bytes";
  private static final String CONTENT_RANGE = "Content-Range";

  private final Dumps dumps;

  DumpResource(Dumps dumps) {
    this.dumps = dumps;
  }

  @GET
  @Untagged
  @Operation(operationId = "listDumps", summary = "The dumps that are kept, the newest first")
  public DumpApi.Dumps list(@Context UriInfo request) {
    new Parameters(request.getQueryParameters(), List.of());
    return new DumpApi.Dumps(dumps.all());
  }

  @POST
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "makeDump",
      summary = "Make a dump of the newest revision now, where there is none yet; role editor")
  @APIResponse(responseCode = "200", description = "The dump of the newest revision")
  public Dump make(@Context UriInfo request) throws IOException {
    new Parameters(request.getQueryParameters(), List.of());
    return dumps.make();
  }

  @GET
  @Untagged
  @Path("{revision}/{kind}.ndjson.gz")
  @Produces(GZIP)
  @Operation(hidden = true)
  public Response file(
      @PathParam("revision") String revision,
      @PathParam("kind") String segment,
      @HeaderParam("Range") String range,
      @HeaderParam("If-Range") String ifRange,
      @Context Request request,
      @Context UriInfo address) {
    var kind = Kind.of(segment);
    var dump = dumps.of(revision).orElseThrow(() -> ProblemException.notFound(address.getPath()));
    var file = dump.file(kind).orElseThrow(() -> ProblemException.notFound(address.getPath()));
    var tag = new EntityTag(file.sha256());
    var unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    boolean another = ifRange != null && !ifRange.equals('"' + tag.getValue() + '"');
    var part = another ? null : ByteRange.of(range, file.bytes());
    return content(dumps.path(dump, kind), part, file.bytes())
        .type(GZIP)
        .tag(tag)
        .header("Accept-Ranges", BYTES)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"clara-" + revision + "-" + segment + ".ndjson.gz\"")
        .build();
  }

  /** The part of a file, or all of it where the part is null. */
  private static Response.ResponseBuilder content(
      java.nio.file.Path file, ByteRange part, long bytes) {
    if (part == null) {
      return Response.ok(file);
    }
    if (!part.isSatisfiable()) {
      return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
          .header(CONTENT_RANGE, BYTES + " */" + bytes);
    }
    return Response.status(Response.Status.PARTIAL_CONTENT)
        .entity(new PathPart(file, part.first(), part.length()))
        .header(CONTENT_RANGE, part.text(bytes));
  }
}
