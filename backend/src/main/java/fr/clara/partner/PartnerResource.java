package fr.clara.partner;

import fr.clara.partner.PartnerApi.PartnerInput;
import fr.clara.partner.PartnerApi.PartnerSecret;
import fr.clara.problem.Problem;
import fr.clara.problem.ProblemWriter;
import fr.clara.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Who registers, renews and revokes the accounts of partner systems; the log says who did. */
@Path(PartnerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@SecurityRequirement(name = "bearer")
@Tag(name = "partners", description = "Programs of partner institutions that have an account")
public class PartnerResource {

  static final String PATH = "/api/v1/partners";

  private static final Logger LOG = Logger.getLogger(PartnerResource.class);

  private static final String PROBLEM = ProblemWriter.MEDIA_TYPE;
  private static final String NO_STORE = "no-store";

  private final Partners partners;
  private final SecurityIdentity caller;

  PartnerResource(Partners partners, SecurityIdentity caller) {
    this.partners = partners;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listPartners", summary = "The partner systems; role admin")
  public PartnerApi.Partners list() {
    return new PartnerApi.Partners(partners.all());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(StatusCode.CREATED)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = NO_STORE)
  @Operation(
      operationId = "registerPartner",
      summary = "Register a partner system, whose secret is shown this once; role admin")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = PartnerSecret.class)))
  @APIResponse(
      responseCode = "409",
      description = "The id is taken, by a partner system or by another account",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "422",
      description = "What was sent is not allowed; errors say why",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  public PartnerSecret register(@NotNull(message = "body") @Valid PartnerInput input) {
    var registered = partners.register(input);
    tell("registered", input.id());
    return registered;
  }

  @POST
  @Path("{id}/secret")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = NO_STORE)
  @Operation(
      operationId = "rotatePartnerSecret",
      summary = "Give a partner system a new secret in place of the old one; role admin")
  public PartnerSecret rotate(@PathParam("id") String id) {
    var rotated = partners.rotate(id);
    tell("gave a new secret to", id);
    return rotated;
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "revokePartner",
      summary = "Take a partner system's account away: it gets no more tokens; role admin")
  public void revoke(@PathParam("id") String id) {
    partners.revoke(id);
    tell("revoked", id);
  }

  private void tell(String what, String id) {
    LOG.infof("%s %s the partner system %s", caller.getPrincipal().getName(), what, id);
  }
}
