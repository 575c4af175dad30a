package fr.clara.source;

import fr.clara.search.Listed;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.search.Page;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/sources")
@Tag(name = "sources", description = "Documents that statements come from")
public class SourceResource implements Listed {

  private final Lists lists;
  private final Instance<Listed> kinds;

  SourceResource(Lists lists, Instance<Listed> kinds) {
    this.lists = lists;
    this.kinds = kinds;
  }

  @Override
  public Listing<Source, SourceApi.Source> listing() {
    return Source.LISTING;
  }

  @GET
  @Operation(operationId = "listSources", summary = "The documents that statements come from")
  public Page<SourceApi.Source> list(@Context UriInfo request) {
    return lists.page(Source.LISTING, request.getQueryParameters());
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getSource", summary = "A document and the records that cite it")
  public SourceApi.Source get(@PathParam("id") String id) {
    Source source = lists.one(Source.LISTING, id);
    return source.view(new SourceApi.Relations(citing(id)));
  }

  private List<SourceApi.Citing> citing(String id) {
    String facet = SourcedRecord.SOURCE.name();
    return kinds.stream()
        .map(Listed::listing)
        .filter(listing -> listing.facets().contains(SourcedRecord.SOURCE))
        .map(
            listing ->
                new SourceApi.Citing(
                    listing.kind(), lists.total(listing, facet, id), listing.href(facet, id)))
        .sorted(java.util.Comparator.comparing(SourceApi.Citing::kind))
        .toList();
  }
}
