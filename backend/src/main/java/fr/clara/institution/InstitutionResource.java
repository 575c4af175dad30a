package fr.clara.institution;

import fr.clara.grant.Grant;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/institutions")
@Tag(name = "institutions", description = "Organisations of the network and their parts")
public class InstitutionResource extends RecordResource<Institution, InstitutionApi.Institution> {

  @Override
  public Listing<Institution, InstitutionApi.Institution> listing() {
    return Institution.LISTING;
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      operationId = "getInstitution",
      summary = "An institution, its projects, its grants, its programmes and its parts")
  public InstitutionApi.Institution get(@PathParam("id") String id) {
    Institution institution = lists.one(Institution.LISTING, id);
    return institution.view(
        new InstitutionApi.Relations(
            lists.related(Project.LISTING, "institution", id, project -> project.participation(id)),
            lists.related(Grant.LISTING, "funder", id),
            lists.related(Grant.LISTING, "beneficiary", id),
            lists.related(Programme.LISTING, "operator", id, Programme::reference),
            lists.related(Programme.LISTING, "funder", id, Programme::reference),
            lists.related(Institution.LISTING, "parent", id, Institution::reference)));
  }
}
