package fr.clara.webhooks;

import fr.clara.changes.Position;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.security.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a webhook could not deliver. */
@Path(Webhooks.PATH + "/{id}/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.ADMIN})
@SecurityRequirement(name = "bearer")
@Tag(name = "webhooks")
public class LetterResource {

  private static final String AFTER = "after";
  private static final String TRIED = "They are tried once more";

  private final Webhooks webhooks;
  private final Letters letters;
  private final Sender sender;

  LetterResource(Webhooks webhooks, Letters letters, Sender sender) {
    this.webhooks = webhooks;
    this.letters = letters;
    this.sender = sender;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listWebhookDeadLetters",
      summary = "Messages that were given up; role partner")
  public WebhookApi.Letters list(@PathParam("id") String id, @Context UriInfo request) {
    var parameters = new Parameters(request.getQueryParameters(), List.of(AFTER, Parameters.LIMIT));
    webhooks.check(id);
    return letters.list(id, after(parameters), parameters.limit());
  }

  private static Position after(Parameters parameters) {
    String text = parameters.one(AFTER);
    var position = text == null ? Position.BEGINNING : Position.parse(text);
    if (position == null) {
      throw ProblemException.invalidParameter(AFTER, "position", null, text);
    }
    return position;
  }

  @POST
  @Path("redelivery")
  @Operation(
      operationId = "redeliverWebhookDeadLetters",
      summary = "Try all messages that were given up once more; role partner")
  @APIResponse(responseCode = "202", description = TRIED)
  public Response redeliver(@PathParam("id") String id) {
    return tried(
        () -> {
          webhooks.own(id);
          letters.redeliver(id);
        });
  }

  @POST
  @Path("{letter}/redelivery")
  @Operation(
      operationId = "redeliverWebhookDeadLetter",
      summary = "Try a message that was given up once more; role partner")
  @APIResponse(responseCode = "202", description = TRIED)
  public Response redeliver(@PathParam("id") String id, @PathParam("letter") String letter) {
    return tried(
        () -> {
          webhooks.own(id);
          letters.redeliver(id, letter);
        });
  }

  /** Commits before the sender looks. */
  private Response tried(Runnable mark) {
    QuarkusTransaction.requiringNew().run(mark);
    sender.wake();
    return Response.accepted().build();
  }
}
