package fr.clara.person;

import fr.clara.agreement.Agreement;
import fr.clara.event.Event;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/people")
@Tag(name = "people", description = "People in the public roles that the documents give them")
public class PersonResource extends RecordResource<Person, PersonApi.Person> {

  private static final String PERSON = "person";

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
}
