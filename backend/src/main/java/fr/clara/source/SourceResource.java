package fr.clara.source;

import fr.clara.records.RecordResource;
import fr.clara.search.Listed;
import fr.clara.search.Listing;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/sources")
@Tag(name = "sources", description = "Documents that statements come from")
public class SourceResource extends RecordResource<Source, SourceApi.Source> {

  private final Instance<Listed> kinds;

  SourceResource(Instance<Listed> kinds) {
    this.kinds = kinds;
  }

  @Override
  public Listing<Source, SourceApi.Source> listing() {
    return Source.LISTING;
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
