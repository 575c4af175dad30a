package fr.clara.project;

import fr.clara.event.Event;
import fr.clara.figure.Figure;
import fr.clara.grant.Grant;
import fr.clara.outcome.Outcome;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "projects", description = "Research projects")
public class ProjectResource extends EditedResource<Project, ProjectApi.Project> {

  private static final String PROJECT = "project";

  @Override
  public Listing<Project, ProjectApi.Project> listing() {
    return Project.LISTING;
  }

  @Override
  public Written<Project, ProjectApi.Input> written() {
    return Project.WRITTEN;
  }

  @Override
  protected ProjectApi.Relations relations(String id, Relating naming) {
    return new ProjectApi.Relations(
        naming.all(Grant.LISTING, PROJECT, "awarded"),
        naming.records(Outcome.LISTING, PROJECT),
        naming.references(Event.LISTING, PROJECT),
        naming.records(Figure.LISTING, PROJECT));
  }
}
