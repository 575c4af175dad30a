package fr.clara.records;

import fr.clara.changes.ChangeApi.History;
import fr.clara.changes.Histories;
import fr.clara.problem.ProblemException;
import fr.clara.search.Listed;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.search.Page;
import fr.clara.shared.NetworkRecord;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/**
 * What the API offers for any kind of record; a kind's own resource adds what a single record
 * shows.
 *
 * @param <E> the entity
 * @param <V> its public shape
 */
public abstract class RecordResource<E extends NetworkRecord, V> implements Listed {

  @Inject protected Lists lists;
  @Inject Histories histories;

  @Override
  public abstract Listing<E, V> listing();

  @GET
  public Page<V> list(@Context UriInfo request) {
    return lists.page(listing(), request.getQueryParameters());
  }

  @GET
  @Path("{id}/history")
  public History history(@PathParam("id") String id) {
    var history = histories.of(listing().kind(), id);
    if (history.items().isEmpty()) {
      throw ProblemException.notFound(listing().kind().path() + "/" + id);
    }
    return history;
  }
}
