package fr.clara.axis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.search.Related;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import fr.clara.shared.Slug;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.source.SourceApi.CitationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of axes. */
public interface AxisApi {

  @Schema(description = "A scientific axis of CLARA")
  record Axis(
      @Schema(description = "Identifier, for life", examples = "prevention-individus-et-societe")
          String id,
      LocalizedText name,
      @Schema(description = "Place in CLARA's own order", examples = "1") int rank,
      @Schema(description = "What research in the axis is about") List<LocalizedText> topics,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {}

  /** What a single axis shows besides its own statements. */
  @Schema(name = "AxisRelations")
  record Relations(
      @Schema(description = "Projects in the axis; on a single record only")
          Related<Reference> projects) {}

  @Schema(name = "AxisInput", description = "An axis as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText name,
      @NotNull @Positive Integer rank,
      @NotNull @Size(max = 30) List<@NotNull LocalizedText> topics,
      @NotEmpty List<@Valid CitationInput> sources) {}
}
