package fr.clara.event;

import fr.clara.agreement.Agreement;
import fr.clara.records.DatedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/events")
@Tag(name = "events", description = "Symposia, delegations, missions and other gatherings")
public class EventResource extends DatedResource<Event, EventApi.Event> {

  @Override
  public Listing<Event, EventApi.Event> listing() {
    return Event.LISTING;
  }

  @Override
  public Written<Event, EventApi.Input> written() {
    return Event.WRITTEN;
  }

  @Override
  protected EventApi.Relations relations(String id, Relating naming) {
    return new EventApi.Relations(
        naming.references(Event.LISTING, "partOf"), naming.references(Agreement.LISTING, "event"));
  }
}
