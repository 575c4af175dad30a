package fr.clara.programme;

import fr.clara.call.Call;
import fr.clara.cooperation.Cooperation;
import fr.clara.event.Event;
import fr.clara.figure.Figure;
import fr.clara.grant.Grant;
import fr.clara.outcome.Outcome;
import fr.clara.project.Project;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/programmes")
@Tag(name = "programmes", description = "Programmes that support research")
public class ProgrammeResource extends EditedResource<Programme, ProgrammeApi.Programme> {

  private static final String PROGRAMME = "programme";

  @Override
  public Listing<Programme, ProgrammeApi.Programme> listing() {
    return Programme.LISTING;
  }

  @Override
  public Written<Programme, ProgrammeApi.Input> written() {
    return Programme.WRITTEN;
  }

  @Override
  protected ProgrammeApi.Relations relations(String id, Relating naming) {
    return new ProgrammeApi.Relations(
        naming.records(Call.LISTING, PROGRAMME),
        naming.records(Grant.LISTING, PROGRAMME),
        naming.references(Project.LISTING, PROGRAMME),
        naming.records(Outcome.LISTING, PROGRAMME),
        naming.references(Event.LISTING, PROGRAMME),
        naming.references(Cooperation.LISTING, PROGRAMME),
        naming.records(Figure.LISTING, PROGRAMME));
  }
}
