package fr.clara.call;

import fr.clara.grant.Grant;
import fr.clara.project.Project;
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

@Path("/api/v1/calls")
@Tag(name = "calls", description = "Calls for proposals")
public class CallResource implements Listed {

  private final Lists lists;

  CallResource(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<Call, CallApi.Call> listing() {
    return Call.LISTING;
  }

  @GET
  @Operation(operationId = "listCalls", summary = "The calls for proposals")
  public Page<CallApi.Call> list(@Context UriInfo request) {
    return lists.page(Call.LISTING, request.getQueryParameters());
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getCall", summary = "A call for proposals, its grants and its projects")
  public CallApi.Call get(@PathParam("id") String id) {
    Call call = lists.one(Call.LISTING, id);
    return call.view(
        new CallApi.Relations(
            lists.related(Grant.LISTING, "call", id),
            lists.related(Project.LISTING, "call", id, Project::reference)));
  }
}
