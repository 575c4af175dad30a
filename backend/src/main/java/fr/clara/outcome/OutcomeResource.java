package fr.clara.outcome;

import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/outcomes")
@Tag(name = "outcomes", description = "What projects, programmes and cooperations led to")
public class OutcomeResource extends EditedResource<Outcome, OutcomeApi.Outcome> {

  @Override
  public Listing<Outcome, OutcomeApi.Outcome> listing() {
    return Outcome.LISTING;
  }

  @Override
  public Written<Outcome, OutcomeApi.Input> written() {
    return Outcome.WRITTEN;
  }
}
