package fr.clara.programme;

import fr.clara.call.Call;
import fr.clara.grant.Grant;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/programmes")
@Tag(name = "programmes", description = "Programmes that support research")
public class ProgrammeResource extends RecordResource<Programme, ProgrammeApi.Programme> {

  @Override
  public Listing<Programme, ProgrammeApi.Programme> listing() {
    return Programme.LISTING;
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      operationId = "getProgramme",
      summary = "A support programme, its calls, its grants and its projects")
  public ProgrammeApi.Programme get(@PathParam("id") String id) {
    Programme programme = lists.one(Programme.LISTING, id);
    return programme.view(
        new ProgrammeApi.Relations(
            lists.related(Call.LISTING, "programme", id),
            lists.related(Grant.LISTING, "programme", id),
            lists.related(Project.LISTING, "programme", id, Project::reference)));
  }
}
