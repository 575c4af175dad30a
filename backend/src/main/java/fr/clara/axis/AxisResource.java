package fr.clara.axis;

import fr.clara.project.Project;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/axes")
@Tag(name = "axes", description = "Scientific axes")
public class AxisResource extends RecordResource<Axis, AxisApi.Axis> {

  @Override
  public Listing<Axis, AxisApi.Axis> listing() {
    return Axis.LISTING;
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getAxis", summary = "A scientific axis and its projects")
  public AxisApi.Axis get(@PathParam("id") String id) {
    Axis axis = lists.one(Axis.LISTING, id);
    return axis.view(
        new AxisApi.Relations(lists.related(Project.LISTING, "axis", id, Project::reference)));
  }
}
