package fr.clara.institution;

import fr.clara.grant.Grant;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/institutions")
@Tag(name = "institutions", description = "Organisations of the network and their parts")
public class InstitutionResource extends RecordResource<Institution, InstitutionApi.Institution> {

  @Override
  public Listing<Institution, InstitutionApi.Institution> listing() {
    return Institution.LISTING;
  }

  @Override
  protected InstitutionApi.Relations relations(String id, Relating naming) {
    return new InstitutionApi.Relations(
        naming.records(Project.LISTING, "institution", project -> project.participation(id)),
        naming.records(Grant.LISTING, "funder"),
        naming.records(Grant.LISTING, "beneficiary"),
        naming.references(Programme.LISTING, "operator"),
        naming.references(Programme.LISTING, "funder"),
        naming.references(Institution.LISTING, "parent"));
  }
}
