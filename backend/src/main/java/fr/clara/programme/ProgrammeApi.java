package fr.clara.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.call.CallApi;
import fr.clara.figure.FigureApi;
import fr.clara.grant.GrantApi;
import fr.clara.outcome.OutcomeApi;
import fr.clara.search.Related;
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

/** The JSON shapes of programmes. */
public interface ProgrammeApi {

  @Schema(description = "A support programme")
  record Programme(
      @Schema(description = "Identifier, for life", examples = "oncostarter") String id,
      LocalizedText name,
      @Schema(description = "Acronym", examples = "RISP", nullable = true) String acronym,
      @Schema(description = "What it is for", nullable = true) LocalizedText purpose,
      @Schema(description = "The institution that runs it", nullable = true) Reference operator,
      @Schema(description = "When it began", nullable = true) PartialDate since,
      @Schema(description = "The institutions stated to pay for it") List<Reference> funders,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {}

  /** What a single programme shows besides its own statements. */
  @Schema(name = "ProgrammeRelations")
  record Relations(
      @Schema(description = "Its calls for proposals; on a single record only")
          Related<CallApi.Call> calls,
      @Schema(description = "Grants awarded under it; on a single record only")
          Related<GrantApi.Grant> grants,
      @Schema(description = "Projects it supports; on a single record only")
          Related<Reference> projects,
      @Schema(description = "What it led to; on a single record only")
          Related<OutcomeApi.Outcome> outcomes,
      @Schema(description = "Events about it; on a single record only") Related<Reference> events,
      @Schema(description = "Cooperations it pays for; on a single record only")
          Related<Reference> cooperations,
      @Schema(description = "Key figures about it; on a single record only")
          Related<FigureApi.Figure> figures) {}

  @Schema(name = "ProgrammeInput", description = "A programme as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText name,
      @Size(min = 1, max = 40) String acronym,
      LocalizedText purpose,
      @RefersTo(Kind.INSTITUTIONS) String operator,
      PartialDate since,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> funders,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      funders = Objects.requireNonNullElse(funders, List.of());
    }
  }
}
