package fr.clara.call;

import fr.clara.grant.Grant;
import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/calls")
@Tag(name = "calls", description = "Calls for proposals")
public class CallResource extends RecordResource<Call, CallApi.Call> {

  @Override
  public Listing<Call, CallApi.Call> listing() {
    return Call.LISTING;
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
