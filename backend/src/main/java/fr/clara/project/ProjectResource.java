package fr.clara.project;

import fr.clara.grant.Grant;
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

@Path("/api/v1/projects")
@Tag(name = "projects", description = "Research projects")
public class ProjectResource implements Listed {

  private final Lists lists;

  ProjectResource(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<Project, ProjectApi.Project> listing() {
    return Project.LISTING;
  }

  @GET
  @Operation(operationId = "listProjects", summary = "The projects")
  public Page<ProjectApi.Project> list(@Context UriInfo request) {
    return lists.page(Project.LISTING, request.getQueryParameters());
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
