package fr.clara.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.AsOf;
import fr.clara.changes.Author;
import fr.clara.changes.Snapshots;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.security.Caller;
import fr.clara.security.Roles;
import fr.clara.shared.NetworkRecord;
import fr.clara.writing.Answer;
import fr.clara.writing.DraftApi;
import fr.clara.writing.Drafts;
import fr.clara.writing.Idempotency;
import fr.clara.writing.Precondition;
import fr.clara.writing.Records.Saved;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * What editors do with any kind of record: write it, withdraw it, restore it, and prepare drafts of
 * it.
 *
 * @param <E> the entity
 * @param <V> its public shape
 */
public abstract class EditedResource<E extends NetworkRecord, V> extends RecordResource<E, V> {

  public static final String MERGE_PATCH = "application/merge-patch+json";

  private static final String ID = "id";
  private static final String BASE = "base";

  @Inject Drafts drafts;
  @Inject Idempotency idempotency;
  @Inject Snapshots snapshots;
  @Inject Author author;
  @Inject Caller caller;
  @Inject ObjectMapper json;

  @POST
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  public Response create(
      JsonNode body, @HeaderParam(Idempotency.HEADER) String key, @Context UriInfo request) {
    return once(key, request, body, () -> created(records.create(written(), identified(body))));
  }

  /** The content with an identifier, where a kind gives one itself. */
  protected JsonNode identified(JsonNode body) {
    return body;
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  public Response replace(@PathParam(ID) String id, JsonNode body, @Context HttpHeaders headers) {
    var seen = Precondition.of(headers);
    sign();
    return answer(records.replace(written(), id, seen, body));
  }

  @PATCH
  @Path("{id}")
  @Consumes(MERGE_PATCH)
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  public Response patch(@PathParam(ID) String id, JsonNode patch, @Context HttpHeaders headers) {
    var seen = Precondition.of(headers);
    sign();
    return answer(records.patch(written(), id, seen, patch));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  public Response withdraw(@PathParam(ID) String id, @Context HttpHeaders headers) {
    var seen = Precondition.of(headers);
    sign();
    records.withdraw(written(), id, seen);
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/restoration")
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  public Response restore(
      @PathParam(ID) String id, Restoration restoration, @Context HttpHeaders headers) {
    var seen = Precondition.of(headers);
    sign();
    return answer(records.restore(written(), id, seen, snapshot(id, restoration)));
  }

  private JsonNode snapshot(String id, Restoration restoration) {
    long revision = restoration == null ? 0 : restoration.revision();
    var found = snapshots.of(listing().kind(), List.of(id), new AsOf(revision, null)).get(id);
    if (found == null) {
      throw ProblemException.notFound(listing().kind().path() + "/" + id + "?asOf=" + revision);
    }
    return found;
  }

  @GET
  @Path("{id}/draft")
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DraftApi.Draft.class)))
  public Response draft(@PathParam(ID) String id) {
    return answer(drafts.get(written(), id));
  }

  @PUT
  @Path("{id}/draft")
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DraftApi.Draft.class)))
  public Response saveDraft(
      @PathParam(ID) String id,
      JsonNode body,
      @Context UriInfo request,
      @Context HttpHeaders headers) {
    String base = new Parameters(request.getQueryParameters(), List.of(BASE)).one(BASE);
    var seen = Precondition.of(headers);
    return answer(drafts.save(written(), id, seen, body, base, caller.account()));
  }

  @DELETE
  @Path("{id}/draft")
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  public Response discardDraft(@PathParam(ID) String id, @Context HttpHeaders headers) {
    drafts.discard(written(), id, Precondition.of(headers));
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/draft/publication")
  @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
  @Transactional
  public Response publishDraft(
      @PathParam(ID) String id,
      @HeaderParam(Idempotency.HEADER) String key,
      @Context UriInfo request,
      @Context HttpHeaders headers) {
    var seen = Precondition.of(headers);
    return once(
        key,
        request,
        null,
        () -> {
          var saved = drafts.publish(written(), id, seen);
          return new Answer(
              Status.OK.getStatusCode(), null, saved.tag(), json.valueToTree(saved.shown()));
        });
  }

  private Response once(String key, UriInfo request, JsonNode body, Supplier<Answer> work) {
    sign();
    return idempotency.once(caller.account(), key, request.getPath() + " " + body, work).response();
  }

  private Answer created(Saved saved) {
    return new Answer(
        Status.CREATED.getStatusCode(),
        listing().kind().path() + "/" + saved.id(),
        saved.tag(),
        json.valueToTree(saved.shown()));
  }

  /** Says in the log who writes. */
  protected final void sign() {
    author.is(caller.role(), caller.account());
  }

  private static Response answer(Saved saved) {
    return Response.ok(saved.shown()).tag(new EntityTag(saved.tag())).build();
  }

  private static Response answer(Drafts.Saved saved) {
    return Response.ok(saved.shown()).tag(new EntityTag(saved.tag())).build();
  }
}
