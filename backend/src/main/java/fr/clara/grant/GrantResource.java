package fr.clara.grant;

import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/grants")
@Tag(name = "grants", description = "Money awarded to projects")
public class GrantResource extends RecordResource<Grant, GrantApi.Grant> {

  @Override
  public Listing<Grant, GrantApi.Grant> listing() {
    return Grant.LISTING;
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getGrant", summary = "A grant")
  public GrantApi.Grant get(@PathParam("id") String id) {
    return lists.one(Grant.LISTING, id).view();
  }
}
