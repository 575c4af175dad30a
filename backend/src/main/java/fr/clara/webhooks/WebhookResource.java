package fr.clara.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.changes.Revision;
import fr.clara.request.Parameters;
import fr.clara.security.Roles;
import fr.clara.webhooks.WebhookApi.WebhookInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Where partner systems say what they want to be told of, and where. */
@Path(Webhooks.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.ADMIN})
@SecurityRequirement(name = "bearer")
@Tag(
    name = "webhooks",
    description = "Changes sent to partner systems, signed as Standard Webhooks 1.0.0 says")
public class WebhookResource {

  private static final String NO_STORE = "no-store";

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Targets targets;
  private final Sender sender;
  private final Revision revision;

  WebhookResource(
      Webhooks webhooks, Deliveries deliveries, Targets targets, Sender sender, Revision revision) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.targets = targets;
    this.sender = sender;
    this.revision = revision;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listWebhooks",
      summary = "The caller's webhooks, everybody's for an administrator; role partner")
  public WebhookApi.Webhooks list(@Context UriInfo request) {
    new Parameters(request.getQueryParameters(), List.of());
    return new WebhookApi.Webhooks(webhooks.all());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createWebhook",
      summary = "Be told of changes, signed with a secret that is shown this once; role partner")
  @APIResponse(
      responseCode = "201",
      description = "It is there: its address is in Location",
      content = @Content(schema = @Schema(implementation = WebhookApi.WithSecret.class)))
  public Response create(
      @RequestBody(content = @Content(schema = @Schema(implementation = WebhookInput.class)))
          JsonNode body) {
    var input = WebhookForm.created(body, revision.current());
    check(input);
    var created = write(() -> webhooks.create(input));
    return Response.created(URI.create(Webhooks.PATH + "/" + created.webhook().id()))
        .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
        .entity(created)
        .build();
  }

  /** Whether it may be sent to, as of now; asks the name server, in no transaction. */
  private void check(WebhookInput input) {
    try {
      targets.resolve(input.url());
    } catch (Targets.Refused e) {
      throw WebhookForm.refused(e.failure());
    }
  }

  /** Commits before the sender looks. */
  private <T> T write(Supplier<T> write) {
    T written = QuarkusTransaction.requiringNew().call(write::get);
    sender.wake();
    return written;
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getWebhook", summary = "A webhook and how far it is; role partner")
  public WebhookApi.Webhook get(@PathParam("id") String id) {
    return webhooks.one(id);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replaceWebhook",
      summary =
          "Change where a webhook sends and of which kinds, pause it or go on; what failed is"
              + " tried at once; role partner")
  public WebhookApi.Webhook change(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = WebhookInput.class)))
          JsonNode body) {
    String before = QuarkusTransaction.requiringNew().call(() -> webhooks.own(id).url);
    var input = WebhookForm.changed(body);
    if (!input.url().equals(before)) {
      check(input);
    }
    return write(() -> webhooks.change(id, input));
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @Operation(
      operationId = "deleteWebhook",
      summary = "End a webhook with its dead letters; role partner, and admin anybody's")
  public void delete(@PathParam("id") String id) {
    webhooks.delete(id);
  }

  @POST
  @Path("{id}/secret")
  @Transactional
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = NO_STORE)
  @Operation(
      operationId = "rotateWebhookSecret",
      summary = "Give a webhook a new secret; for a day the old one signs, too; role partner")
  public WebhookApi.WithSecret rotate(@PathParam("id") String id) {
    return webhooks.rotate(id);
  }

  @POST
  @Path("{id}/replay")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replayWebhook",
      summary = "Send everything after a revision anew; role partner")
  public WebhookApi.Webhook replay(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = WebhookApi.Replay.class)))
          JsonNode body) {
    QuarkusTransaction.requiringNew().run(() -> webhooks.own(id));
    long after = WebhookForm.replay(body, revision.current()).after();
    return write(() -> webhooks.replay(id, after));
  }

  @POST
  @Path("{id}/ping")
  @Blocking
  @Operation(
      operationId = "pingWebhook",
      summary = "Send a message for a test, of type webhook.ping, at once; role partner")
  public CompletionStage<WebhookApi.Ping> ping(@PathParam("id") String id) {
    var message = QuarkusTransaction.requiringNew().call(() -> deliveries.ping(webhooks.own(id)));
    return sender
        .ping(message)
        .map(got -> new WebhookApi.Ping(got.delivered(), got.failure(), got.status()))
        .toCompletionStage();
  }
}
