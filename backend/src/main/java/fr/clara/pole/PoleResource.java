package fr.clara.pole;

import fr.clara.institution.Institution;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/poles")
@Tag(name = "poles", description = "University towns of cancer research")
public class PoleResource extends RecordResource<Pole, PoleApi.Pole> {

  @Override
  public Listing<Pole, PoleApi.Pole> listing() {
    return Pole.LISTING;
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
