package fr.clara.institution;

import fr.clara.grant.Grant;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
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
  protected InstitutionApi.Institution show(Institution institution) {
    return institution.view(
        new InstitutionApi.Relations(
            lists.related(
                Project.LISTING,
                "institution",
                institution.id,
                project -> project.participation(institution.id)),
            lists.related(Grant.LISTING, "funder", institution.id),
            lists.related(Grant.LISTING, "beneficiary", institution.id),
            lists.related(Programme.LISTING, "operator", institution.id, Programme::reference),
            lists.related(Programme.LISTING, "funder", institution.id, Programme::reference),
            lists.related(Institution.LISTING, "parent", institution.id, Institution::reference)));
  }
}
