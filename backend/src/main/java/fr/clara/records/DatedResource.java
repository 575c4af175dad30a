package fr.clara.records;

import fr.clara.feeds.CalendarFeeds;
import fr.clara.feeds.Dated;
import fr.clara.shared.NetworkRecord;
import fr.clara.transfer.Format;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What the API offers for a kind of record that calendars can show.
 *
 * @param <E> the entity
 * @param <V> its public shape
 */
public abstract class DatedResource<E extends NetworkRecord, V extends Dated>
    extends EditedResource<E, V> {

  @Inject CalendarFeeds calendars;

  @Override
  public List<String> forms() {
    return Stream.concat(super.forms().stream(), Stream.of(Format.ICS.word())).toList();
  }

  @GET
  @Produces(Format.ICS_TYPE + ";qs=0.1")
  @Operation(hidden = true)
  public Response calendar(@Context UriInfo request, @Context HttpHeaders headers) {
    return calendars.list(listing(), request, headers);
  }

  @GET
  @Path("{id}")
  @Produces(Format.ICS_TYPE + ";qs=0.1")
  @Operation(hidden = true)
  public Response calendarOf(
      @PathParam("id") String id, @Context UriInfo request, @Context HttpHeaders headers) {
    return calendars.one(listing(), id, request, headers);
  }
}
