package fr.clara.training;

import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/trainings")
@Tag(name = "trainings", description = "Trainings and their sessions")
public class TrainingResource extends EditedResource<Training, TrainingApi.Training> {

  @Override
  public Listing<Training, TrainingApi.Training> listing() {
    return Training.LISTING;
  }

  @Override
  public Written<Training, TrainingApi.Input> written() {
    return Training.WRITTEN;
  }
}
