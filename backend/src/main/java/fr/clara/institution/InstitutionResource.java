package fr.clara.institution;

import fr.clara.grant.Grant;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.search.Listed;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.search.Page;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/institutions")
@Tag(name = "institutions", description = "Organisations of the network and their parts")
public class InstitutionResource implements Listed {

  private final Lists lists;

  InstitutionResource(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<Institution, InstitutionApi.Institution> listing() {
    return Institution.LISTING;
  }

  @GET
  @Operation(operationId = "listInstitutions", summary = "The institutions of the network")
  public Page<InstitutionApi.Institution> list(@Context UriInfo request) {
    return lists.page(Institution.LISTING, request.getQueryParameters());
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
