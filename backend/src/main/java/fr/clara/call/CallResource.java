package fr.clara.call;

import fr.clara.grant.Grant;
import fr.clara.project.Project;
import fr.clara.records.DatedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/calls")
@Tag(name = "calls", description = "Calls for proposals")
public class CallResource extends DatedResource<Call, CallApi.Call> {

  @Override
  public Listing<Call, CallApi.Call> listing() {
    return Call.LISTING;
  }

  @Override
  public Written<Call, CallApi.Input> written() {
    return Call.WRITTEN;
  }

  @Override
  protected CallApi.Relations relations(String id, Relating naming) {
    return new CallApi.Relations(
        naming.records(Grant.LISTING, "call"), naming.references(Project.LISTING, "call"));
  }
}
