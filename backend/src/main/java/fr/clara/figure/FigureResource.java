package fr.clara.figure;

import fr.clara.records.EditedResource;
import fr.clara.search.Answers;
import fr.clara.search.Listing;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/figures")
@Tag(name = "figures", description = "Key figures, published and recorded side by side")
public class FigureResource extends EditedResource<Figure, FigureApi.Figure> {

  private final Checks checks;

  FigureResource(Checks checks) {
    this.checks = checks;
  }

  @Override
  public Listing<Figure, FigureApi.Figure> listing() {
    return Figure.LISTING;
  }

  @Override
  public Written<Figure, FigureApi.Input> written() {
    return Figure.WRITTEN;
  }

  @Override
  protected UnaryOperator<FigureApi.Figure> completing(Answers answers) {
    return figure -> checks.of(figure, answers);
  }
}
