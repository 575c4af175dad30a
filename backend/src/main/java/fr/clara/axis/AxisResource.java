package fr.clara.axis;

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

@Path("/api/v1/axes")
@Tag(name = "axes", description = "Scientific axes")
public class AxisResource implements Listed {

  private final Lists lists;

  AxisResource(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<Axis, AxisApi.Axis> listing() {
    return Axis.LISTING;
  }

  @GET
  @Operation(operationId = "listAxes", summary = "The scientific axes")
  public Page<AxisApi.Axis> list(@Context UriInfo request) {
    return lists.page(Axis.LISTING, request.getQueryParameters());
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
