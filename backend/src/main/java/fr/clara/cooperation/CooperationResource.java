package fr.clara.cooperation;

import fr.clara.agreement.Agreement;
import fr.clara.event.Event;
import fr.clara.figure.Figure;
import fr.clara.outcome.Outcome;
import fr.clara.project.Project;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.training.Training;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/cooperations")
@Tag(name = "cooperations", description = "Lasting relations with territories abroad")
public class CooperationResource extends EditedResource<Cooperation, CooperationApi.Cooperation> {

  private static final String COOPERATION = "cooperation";

  @Override
  public Listing<Cooperation, CooperationApi.Cooperation> listing() {
    return Cooperation.LISTING;
  }

  @Override
  public Written<Cooperation, CooperationApi.Input> written() {
    return Cooperation.WRITTEN;
  }

  @Override
  protected CooperationApi.Relations relations(String id, Relating naming) {
    return new CooperationApi.Relations(
        naming.all(Agreement.LISTING, COOPERATION, "signed"),
        naming.all(Event.LISTING, COOPERATION, "start"),
        naming.all(Training.LISTING, COOPERATION, "start"),
        naming.records(Project.LISTING, COOPERATION),
        naming.records(Outcome.LISTING, COOPERATION),
        naming.records(Figure.LISTING, COOPERATION));
  }
}
