package fr.clara.records;

import fr.clara.changes.ChangeApi.History;
import fr.clara.changes.Histories;
import fr.clara.changes.ShownRecord;
import fr.clara.feeds.AtomFeeds;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.search.AddressedLists;
import fr.clara.search.Answers;
import fr.clara.search.ListQuery;
import fr.clara.search.Listed;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.search.Page;
import fr.clara.search.Past;
import fr.clara.search.Relating;
import fr.clara.shared.NetworkRecord;
import fr.clara.transfer.Exports;
import fr.clara.transfer.Format;
import fr.clara.writing.Records;
import fr.clara.writing.Writable;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What the API offers for any kind of record; a kind's own resource adds what a single record
 * shows.
 *
 * @param <E> the entity
 * @param <V> its public shape
 */
public abstract class RecordResource<E extends NetworkRecord, V> implements Listed, Writable {

  @Inject Lists lists;
  @Inject AddressedLists addressed;
  @Inject Past past;
  @Inject Histories histories;
  @Inject Exports exports;
  @Inject AtomFeeds feeds;
  @Inject Records records;
  @Inject ShownRecord shown;

  @Override
  public abstract Listing<E, V> listing();

  @Override
  public List<String> forms() {
    return Stream.concat(Format.TABLES.stream(), Stream.of(Format.ATOM)).map(Format::word).toList();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Page<V> list(@Context UriInfo request) {
    var parameters = request.getQueryParameters();
    var page = lists.page(listing(), parameters);
    var form = completing(parameters.getFirst(ListQuery.AS_OF));
    return form == null ? page : page.each(form);
  }

  @GET
  @Produces(Format.CSV_TYPE + ";qs=0.4")
  @Operation(hidden = true)
  public Response csv(@Context UriInfo request) {
    return export(request, Format.CSV);
  }

  @GET
  @Produces(Format.XLSX_TYPE + ";qs=0.3")
  @Operation(hidden = true)
  public Response xlsx(@Context UriInfo request) {
    return export(request, Format.XLSX);
  }

  @GET
  @Produces(Format.NDJSON_TYPE + ";qs=0.2")
  @Operation(hidden = true)
  public Response lines(@Context UriInfo request) {
    return export(request, Format.NDJSON);
  }

  @GET
  @Produces(Format.ATOM_TYPE + ";qs=0.15")
  @Operation(hidden = true)
  public Response feed(@Context UriInfo request, @Context HttpHeaders headers) {
    return feeds.of(listing(), request, headers);
  }

  private Response export(UriInfo request, Format format) {
    var parameters = request.getQueryParameters();
    return exports.of(
        listing(), parameters, format, completing(parameters.getFirst(ListQuery.AS_OF)));
  }

  private UnaryOperator<V> completing(String asOf) {
    return completing(addressed.answers(asOf));
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public V get(@PathParam("id") String id, @Context UriInfo request) {
    String asOf =
        new Parameters(request.getQueryParameters(), List.of(ListQuery.AS_OF)).one(ListQuery.AS_OF);
    // Before anything is read: who waits for the index must not keep a connection from it.
    var naming = asOf == null ? lists.relating(id) : past.relating(id, asOf);
    V statements = asOf == null ? lists.one(listing(), id) : past.one(listing(), id, asOf);
    if (asOf == null) {
      shown.is(records.tagOf(written(), statements));
    }
    var form = completing(asOf);
    return show(form == null ? statements : form.apply(statements), relations(id, naming));
  }

  /**
   * What puts beside a record's statements what lists answer; null where a kind has nothing to put
   * there.
   */
  protected UnaryOperator<V> completing(Answers answers) {
    return null;
  }

  private V show(V statements, Object relations) {
    return relations == null ? statements : Shapes.with(relations, statements, listing().shape());
  }

  /** What a single record shows besides its own statements; nothing unless a kind says what. */
  protected Object relations(String id, Relating naming) {
    return null;
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
