package fr.clara.grant;

import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/grants")
@Tag(name = "grants", description = "Money awarded to projects")
public class GrantResource extends EditedResource<Grant, GrantApi.Grant> {

  @Override
  public Listing<Grant, GrantApi.Grant> listing() {
    return Grant.LISTING;
  }

  @Override
  public Written<Grant, GrantApi.Input> written() {
    return Grant.WRITTEN;
  }
}
