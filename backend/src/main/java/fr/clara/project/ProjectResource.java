package fr.clara.project;

import fr.clara.grant.Grant;
import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "projects", description = "Research projects")
public class ProjectResource extends RecordResource<Project, ProjectApi.Project> {

  @Override
  public Listing<Project, ProjectApi.Project> listing() {
    return Project.LISTING;
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getProject", summary = "A project and all its grants")
  public ProjectApi.Project get(@PathParam("id") String id) {
    Project project = lists.one(Project.LISTING, id);
    return project.view(new ProjectApi.Relations(Grant.of(project)));
  }
}
