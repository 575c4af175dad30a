package fr.clara.person;

import fr.clara.agreement.Agreement;
import fr.clara.event.Event;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/people")
@Tag(name = "people", description = "People in the public roles that the documents give them")
public class PersonResource extends RecordResource<Person, PersonApi.Person> {

  private static final String PERSON = "person";

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
  protected PersonApi.Relations relations(String id, Relating naming) {
    return new PersonApi.Relations(
        naming.references(Project.LISTING, PERSON),
        naming.references(Event.LISTING, PERSON),
        naming.references(Agreement.LISTING, PERSON));
  }

  /** The one write that people never wait for: it needs no draft and cannot be undone. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "withdrawPerson",
      summary = "Withdraw a person from every answer, past ones included, for ever; role admin")
  public PersonApi.Withdrawal withdraw(@PathParam("id") String id) {
    return withdrawals.withdraw(id, caller.getPrincipal().getName());
  }
}
