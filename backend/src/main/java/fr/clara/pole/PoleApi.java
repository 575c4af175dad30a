package fr.clara.pole;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.figure.FigureApi;
import fr.clara.outcome.OutcomeApi;
import fr.clara.search.Related;
import fr.clara.shared.Coordinates;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import fr.clara.shared.Slug;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.source.SourceApi.CitationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of poles. */
public interface PoleApi {

  @Schema(description = "A university town of the region's cancer research")
  record Pole(
      @Schema(description = "Identifier, for life", examples = "lyon") String id,
      LocalizedText name,
      @Schema(description = "Place in CLARA's own order", examples = "1") int rank,
      @Schema(description = "Where it is: the middle of the town", nullable = true)
          Coordinates coordinates,
      @Schema(
              description = "Share of the region's cancer researchers, in percent",
              examples = "60",
              nullable = true)
          Integer researcherShare,
      @Schema(
              description = "Companies developing products in oncology",
              examples = "46",
              nullable = true)
          Integer companies,
      @Schema(description = "Universities", examples = "3", nullable = true) Integer universities,
      @Schema(
              description =
                  "University hospitals, cancer centres and clinical institutes devoted to cancer",
              examples = "2",
              nullable = true)
          Integer hospitals,
      @Schema(
              description = "International cancer research centres",
              examples = "1",
              nullable = true)
          Integer internationalCentres,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {}

  /** What a single pole shows besides its own statements. */
  @Schema(name = "PoleRelations")
  record Relations(
      @Schema(description = "Institutions of the pole; on a single record only")
          Related<Reference> institutions,
      @Schema(description = "Projects of the pole; on a single record only")
          Related<Reference> projects,
      @Schema(description = "Outcomes that concern the pole; on a single record only")
          Related<OutcomeApi.Outcome> outcomes,
      @Schema(description = "Events in the pole; on a single record only")
          Related<Reference> events,
      @Schema(description = "Key figures about the pole; on a single record only")
          Related<FigureApi.Figure> figures) {}

  @Schema(name = "PoleInput", description = "A pole as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText name,
      @NotNull @Positive Integer rank,
      @Valid Coordinates coordinates,
      @PositiveOrZero @Max(100) Integer researcherShare,
      @PositiveOrZero Integer companies,
      @PositiveOrZero Integer universities,
      @PositiveOrZero Integer hospitals,
      @PositiveOrZero Integer internationalCentres,
      @NotEmpty List<@Valid CitationInput> sources) {}
}
