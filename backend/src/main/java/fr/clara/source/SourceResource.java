package fr.clara.source;

import fr.clara.records.RecordResource;
import fr.clara.search.Listed;
import fr.clara.search.Listing;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Path;
import java.util.List;
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

  @Override
  protected SourceApi.Source show(Source source) {
    return source.view(new SourceApi.Relations(citing(source.id)));
  }

  private List<SourceApi.Citing> citing(String id) {
    String facet = SourcedRecord.SOURCE;
    return kinds.stream()
        .map(Listed::listing)
        .filter(listing -> listing.hasFacet(SourcedRecord.SOURCE))
        .map(
            listing ->
                new SourceApi.Citing(
                    listing.kind(), lists.total(listing, facet, id), listing.href(facet, id)))
        .sorted(java.util.Comparator.comparing(SourceApi.Citing::kind))
        .toList();
  }
}
