package fr.clara.pole;

import fr.clara.institution.Institution;
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

@Path("/api/v1/poles")
@Tag(name = "poles", description = "University towns of cancer research")
public class PoleResource implements Listed {

  private final Lists lists;

  PoleResource(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<Pole, PoleApi.Pole> listing() {
    return Pole.LISTING;
  }

  @GET
  @Operation(operationId = "listPoles", summary = "The university towns of cancer research")
  public Page<PoleApi.Pole> list(@Context UriInfo request) {
    return lists.page(Pole.LISTING, request.getQueryParameters());
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getPole", summary = "A pole, its institutions and its projects")
  public PoleApi.Pole get(@PathParam("id") String id) {
    Pole pole = lists.one(Pole.LISTING, id);
    return pole.view(
        new PoleApi.Relations(
            lists.related(Institution.LISTING, "pole", id, Institution::reference),
            lists.related(Project.LISTING, "pole", id, Project::reference)));
  }
}
