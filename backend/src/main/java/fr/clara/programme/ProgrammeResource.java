package fr.clara.programme;

import fr.clara.call.Call;
import fr.clara.grant.Grant;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/programmes")
@Tag(name = "programmes", description = "Programmes that support research")
public class ProgrammeResource extends RecordResource<Programme, ProgrammeApi.Programme> {

  @Override
  public Listing<Programme, ProgrammeApi.Programme> listing() {
    return Programme.LISTING;
  }

  @Override
  protected ProgrammeApi.Programme show(Programme programme) {
    return programme.view(
        new ProgrammeApi.Relations(
            lists.related(Call.LISTING, "programme", programme.id),
            lists.related(Grant.LISTING, "programme", programme.id),
            lists.related(Project.LISTING, "programme", programme.id, Project::reference)));
  }
}
