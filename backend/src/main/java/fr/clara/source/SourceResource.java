package fr.clara.source;

import fr.clara.person.Person;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.search.Listings;
import fr.clara.search.Relating;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/sources")
@Tag(name = "sources", description = "Documents that statements come from")
public class SourceResource extends EditedResource<Source, SourceApi.Source> {

  private final Listings listings;

  SourceResource(Listings listings) {
    this.listings = listings;
  }

  @Override
  public Listing<Source, SourceApi.Source> listing() {
    return Source.LISTING;
  }

  @Override
  public Written<Source, SourceApi.Input> written() {
    return Source.WRITTEN;
  }

  @Override
  protected SourceApi.Relations relations(String id, Relating naming) {
    return new SourceApi.Relations(
        listings.all().stream()
            .filter(listing -> listing.hasFacet(SourcedRecord.SOURCE))
            .map(
                listing ->
                    new SourceApi.Citing(
                        listing.kind(),
                        naming.total(listing, SourcedRecord.SOURCE),
                        naming.href(listing, SourcedRecord.SOURCE)))
            .toList(),
        naming.references(Person.LISTING, "quotedIn"));
  }
}
