package fr.clara.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.agreement.Agreement;
import fr.clara.event.Event;
import fr.clara.project.Project;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.security.Roles;
import fr.clara.writing.Written;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/people")
@Tag(name = "people", description = "People in the public roles that the documents give them")
public class PersonResource extends EditedResource<Person, PersonApi.Person> {

  private static final String PERSON = "person";
  private static final String ID_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final int ID_LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Withdrawals withdrawals;
  private final SecurityIdentity caller;

  PersonResource(Withdrawals withdrawals, SecurityIdentity caller) {
    this.withdrawals = withdrawals;
    this.caller = caller;
  }

  @Override
  public Listing<Person, PersonApi.Person> listing() {
    return Person.LISTING;
  }

  @Override
  public Written<Person, PersonApi.Input> written() {
    return Person.WRITTEN;
  }

  @Override
  protected PersonApi.Relations relations(String id, Relating naming) {
    return new PersonApi.Relations(
        naming.references(Project.LISTING, PERSON),
        naming.references(Event.LISTING, PERSON),
        naming.references(Agreement.LISTING, PERSON));
  }

  /** An identifier that says nothing of the name. */
  @Override
  protected JsonNode identified(JsonNode body) {
    if (!(body instanceof ObjectNode person) || person.hasNonNull("id")) {
      return body;
    }
    var id = new StringBuilder("p-");
    RANDOM.ints(ID_LENGTH, 0, ID_LETTERS.length()).forEach(i -> id.append(ID_LETTERS.charAt(i)));
    return person.deepCopy().put("id", id.toString());
  }

  /**
   * The one write that people never wait for: it needs no draft and no precondition, and cannot be
   * undone.
   */
  @Override
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "withdrawPerson",
      summary = "Withdraw a person from every answer, past ones included, for ever; role admin")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PersonApi.Withdrawal.class)))
  public Response withdraw(@PathParam("id") String id, @Context HttpHeaders headers) {
    return Response.ok(withdrawals.withdraw(id, caller.getPrincipal().getName())).build();
  }
}
