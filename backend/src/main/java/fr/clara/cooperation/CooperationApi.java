package fr.clara.cooperation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.agreement.AgreementApi.Agreement;
import fr.clara.event.EventApi.Event;
import fr.clara.figure.FigureApi.Figure;
import fr.clara.outcome.OutcomeApi.Outcome;
import fr.clara.project.ProjectApi.Project;
import fr.clara.search.Related;
import fr.clara.shared.Coordinates;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.RefersTo;
import fr.clara.shared.Slug;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.source.SourceApi.CitationView;
import fr.clara.training.TrainingApi.Training;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of cooperations. */
public interface CooperationApi {

  @Schema(description = "A lasting relation of the network with a territory abroad")
  record Cooperation(
      @Schema(description = "Identifier, for life", examples = "quebec") String id,
      LocalizedText title,
      @Schema(description = "The territory") LocalizedText territory,
      @Schema(description = "Its country, ISO 3166-1 alpha-2", examples = "CA", nullable = true)
          String country,
      @Schema(description = "Where the territory is: a town that stands for it", nullable = true)
          Coordinates coordinates,
      @Schema(description = "When it began, when stated", nullable = true) PartialDate since,
      @Schema(description = "What it is", nullable = true) LocalizedText summary,
      @Schema(description = "What it rests on") List<LocalizedText> grounds,
      @Schema(description = "What it works towards") List<LocalizedText> aims,
      @Schema(description = "Institutions on either side that carry it") List<Reference> partners,
      @Schema(description = "Programmes that pay for joint work") List<Reference> programmes,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {}

  /** What a single cooperation shows besides its own statements. */
  @Schema(name = "CooperationRelations")
  record Relations(
      @Schema(description = "Agreements signed under it, the oldest first; on a single record only")
          List<Agreement> agreements,
      @Schema(description = "Its events, the oldest first; on a single record only")
          List<Event> events,
      @Schema(description = "Its trainings; on a single record only") List<Training> trainings,
      @Schema(description = "Its projects, the oldest first; on a single record only")
          Related<Project> projects,
      @Schema(description = "What it led to; on a single record only") Related<Outcome> outcomes,
      @Schema(description = "Key figures about it; on a single record only")
          Related<Figure> figures) {}

  @Schema(name = "CooperationInput", description = "A cooperation as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText title,
      @NotNull LocalizedText territory,
      @Pattern(regexp = "[A-Z]{2}") String country,
      @Valid Coordinates coordinates,
      PartialDate since,
      LocalizedText summary,
      @Size(max = 50) List<@NotNull LocalizedText> grounds,
      @Size(max = 50) List<@NotNull LocalizedText> aims,
      @Size(max = 100) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> partners,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.PROGRAMMES) String> programmes,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      grounds = Objects.requireNonNullElse(grounds, List.of());
      aims = Objects.requireNonNullElse(aims, List.of());
      partners = Objects.requireNonNullElse(partners, List.of());
      programmes = Objects.requireNonNullElse(programmes, List.of());
    }
  }
}
