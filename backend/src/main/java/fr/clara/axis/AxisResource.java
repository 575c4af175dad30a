package fr.clara.axis;

import fr.clara.project.Project;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/axes")
@Tag(name = "axes", description = "Scientific axes")
public class AxisResource extends EditedResource<Axis, AxisApi.Axis> {

  @Override
  public Listing<Axis, AxisApi.Axis> listing() {
    return Axis.LISTING;
  }

  @Override
  public Written<Axis, AxisApi.Input> written() {
    return Axis.WRITTEN;
  }

  @Override
  protected AxisApi.Relations relations(String id, Relating naming) {
    return new AxisApi.Relations(naming.references(Project.LISTING, "axis"));
  }
}
