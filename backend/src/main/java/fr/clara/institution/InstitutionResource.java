package fr.clara.institution;

import fr.clara.agreement.Agreement;
import fr.clara.cooperation.Cooperation;
import fr.clara.event.Event;
import fr.clara.grant.Grant;
import fr.clara.outcome.Outcome;
import fr.clara.person.Person;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.training.Training;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/institutions")
@Tag(name = "institutions", description = "Organisations of the network and their parts")
public class InstitutionResource extends EditedResource<Institution, InstitutionApi.Institution> {

  private static final String INSTITUTION = "institution";

  @Override
  public Listing<Institution, InstitutionApi.Institution> listing() {
    return Institution.LISTING;
  }

  @Override
  public Written<Institution, InstitutionApi.Input> written() {
    return Institution.WRITTEN;
  }

  @Override
  protected InstitutionApi.Relations relations(String id, Relating naming) {
    return new InstitutionApi.Relations(
        naming.records(Project.LISTING, INSTITUTION, project -> project.participation(id)),
        naming.records(Grant.LISTING, "funder"),
        naming.records(Grant.LISTING, "beneficiary"),
        naming.references(Programme.LISTING, "operator"),
        naming.references(Programme.LISTING, "funder"),
        naming.references(Institution.LISTING, "parent"),
        naming.records(Institution.LISTING, "related", institution -> institution.relationship(id)),
        naming.references(Person.LISTING, INSTITUTION),
        naming.references(Agreement.LISTING, "initiator"),
        naming.references(Agreement.LISTING, "signatory"),
        naming.references(Cooperation.LISTING, "partner"),
        naming.references(Event.LISTING, INSTITUTION),
        naming.references(Training.LISTING, INSTITUTION),
        naming.references(Outcome.LISTING, INSTITUTION));
  }
}
