package fr.clara.pole;

import fr.clara.event.Event;
import fr.clara.figure.Figure;
import fr.clara.institution.Institution;
import fr.clara.outcome.Outcome;
import fr.clara.project.Project;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.search.Relating;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/poles")
@Tag(name = "poles", description = "University towns of cancer research")
public class PoleResource extends EditedResource<Pole, PoleApi.Pole> {

  private static final String POLE = "pole";

  @Override
  public Listing<Pole, PoleApi.Pole> listing() {
    return Pole.LISTING;
  }

  @Override
  public Written<Pole, PoleApi.Input> written() {
    return Pole.WRITTEN;
  }

  @Override
  protected PoleApi.Relations relations(String id, Relating naming) {
    return new PoleApi.Relations(
        naming.references(Institution.LISTING, POLE),
        naming.references(Project.LISTING, POLE),
        naming.records(Outcome.LISTING, POLE),
        naming.references(Event.LISTING, POLE),
        naming.records(Figure.LISTING, POLE));
  }
}
