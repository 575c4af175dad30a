package fr.clara.grant;

import fr.clara.search.Listed;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.search.Page;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/grants")
@Tag(name = "grants", description = "Money awarded to projects")
public class GrantResource implements Listed {

  private final Lists lists;

  GrantResource(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<Grant, GrantApi.Grant> listing() {
    return Grant.LISTING;
  }

  @GET
  @Operation(operationId = "listGrants", summary = "The grants")
  public Page<GrantApi.Grant> list(@Context UriInfo request) {
    return lists.page(Grant.LISTING, request.getQueryParameters());
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getGrant", summary = "A grant")
  public GrantApi.Grant get(@PathParam("id") String id) {
    return lists.one(Grant.LISTING, id).view();
  }
}
