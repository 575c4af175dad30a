package fr.clara.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.grant.GrantApi;
import fr.clara.project.ProjectApi;
import fr.clara.search.Related;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import fr.clara.shared.Slug;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.source.SourceApi.CitationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of institutions. */
public interface InstitutionApi {

  @Schema(description = "An organisation of the network, or a part of one")
  record Institution(
      @Schema(description = "Identifier, for life", examples = "hospices-civils-de-lyon") String id,
      LocalizedText name,
      @Schema(description = "Acronym", examples = "HCL", nullable = true) String acronym,
      @Schema(description = "Former and other names, as the sources give them")
          List<String> otherNames,
      InstitutionType type,
      @Schema(description = "The institution it is a part of", nullable = true) Reference parent,
      @Schema(description = "The university town it belongs to", nullable = true) Reference pole,
      @Schema(description = "Country, ISO 3166-1 alpha-2", examples = "FR", nullable = true)
          String country,
      @Schema(description = "Town", examples = "Lyon", nullable = true) String town,
      @Schema(description = "Address of its site", nullable = true) String website,
      @Schema(description = "What the sources say of it", nullable = true)
          LocalizedText description,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {}

  /** What a single institution shows besides its own statements. */
  @Schema(name = "InstitutionRelations")
  record Relations(
      @Schema(description = "Projects it takes part in; on a single record only")
          Related<ProjectApi.Participation> projects,
      @Schema(description = "Grants it pays; on a single record only")
          Related<GrantApi.Grant> grantsAsFunder,
      @Schema(description = "Grants it receives; on a single record only")
          Related<GrantApi.Grant> grantsAsBeneficiary,
      @Schema(description = "Programmes it operates; on a single record only")
          Related<Reference> programmesOperated,
      @Schema(description = "Programmes it pays for; on a single record only")
          Related<Reference> programmesFunded,
      @Schema(description = "Its parts; on a single record only") Related<Reference> children) {}

  /** An institution as written. */
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText name,
      @Size(min = 1, max = 40) String acronym,
      @Size(max = 20) List<@NotBlank @Size(max = 200) String> otherNames,
      @NotNull InstitutionType type,
      @Slug String parent,
      @Slug String pole,
      @Pattern(regexp = "[A-Z]{2}") String country,
      @Size(min = 1, max = 100) String town,
      @Pattern(regexp = "https?://\\S{1,300}") String website,
      LocalizedText description,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      otherNames = Objects.requireNonNullElse(otherNames, List.of());
    }
  }
}
