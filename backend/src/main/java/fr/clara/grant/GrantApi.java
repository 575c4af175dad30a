package fr.clara.grant;

import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
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

/** The JSON shapes of grants. */
public interface GrantApi {

  @Schema(description = "Money awarded to a project")
  record Grant(
      @Schema(description = "Identifier, for life", examples = "fastracs-risp") String id,
      @Schema(description = "Project and programme") LocalizedText label,
      @Schema(description = "The project it pays") Reference project,
      @Schema(description = "How much, when stated", nullable = true) Money amount,
      @Schema(description = "The institutions that pay it") List<Reference> funders,
      @Schema(description = "The programme it comes from", nullable = true) Reference programme,
      @Schema(description = "The call that awarded it", nullable = true) Reference call,
      @Schema(description = "When it was awarded", nullable = true) PartialDate awarded,
      @Schema(description = "The institution that receives it", nullable = true)
          Reference beneficiary,
      @Schema(description = "Where these statements come from") List<CitationView> sources) {}

  @Schema(name = "GrantInput", description = "A grant as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull @RefersTo(Kind.PROJECTS) String project,
      @Valid Money amount,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> funders,
      @RefersTo(Kind.PROGRAMMES) String programme,
      @RefersTo(Kind.CALLS) String call,
      PartialDate awarded,
      @RefersTo(Kind.INSTITUTIONS) String beneficiary,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      funders = Objects.requireNonNullElse(funders, List.of());
    }
  }
}
