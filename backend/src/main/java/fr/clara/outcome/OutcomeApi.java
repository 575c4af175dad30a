package fr.clara.outcome;

import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.RefersTo;
import fr.clara.shared.Slug;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.source.SourceApi.CitationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of outcomes. */
public interface OutcomeApi {

  @Schema(description = "What projects, a programme or a cooperation led to")
  record Outcome(
      @Schema(description = "Identifier, for life", examples = "banque-cancer-prostate") String id,
      LocalizedText title,
      OutcomeType type,
      @Schema(description = "What it is", nullable = true) LocalizedText description,
      @Schema(description = "When, when stated", nullable = true) PartialDate date,
      @Schema(description = "The projects it came from") List<Reference> projects,
      @Schema(description = "The programme it came from", nullable = true) Reference programme,
      @Schema(description = "The cooperation it came from", nullable = true) Reference cooperation,
      @Schema(description = "Institutions it concerns") List<Reference> institutions,
      @Schema(description = "University towns it concerns") List<Reference> poles,
      @Schema(description = "Where these statements come from") List<CitationView> sources) {}

  @Schema(name = "OutcomeInput", description = "An outcome as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText title,
      @NotNull OutcomeType type,
      LocalizedText description,
      PartialDate date,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.PROJECTS) String> projects,
      @RefersTo(Kind.PROGRAMMES) String programme,
      @RefersTo(Kind.COOPERATIONS) String cooperation,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> institutions,
      @Size(max = 20) List<@NotNull @RefersTo(Kind.POLES) String> poles,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      projects = Objects.requireNonNullElse(projects, List.of());
      institutions = Objects.requireNonNullElse(institutions, List.of());
      poles = Objects.requireNonNullElse(poles, List.of());
    }
  }
}
