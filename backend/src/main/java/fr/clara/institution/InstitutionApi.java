package fr.clara.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.grant.GrantApi;
import fr.clara.project.ProjectApi;
import fr.clara.search.Related;
import fr.clara.shared.Coordinates;
import fr.clara.shared.InOrder;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.RefersTo;
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
      @Schema(
              description =
                  "Where it is, as exactly as is known: its town's position where only the town is",
              nullable = true)
          Coordinates coordinates,
      @Schema(description = "Address of its site", nullable = true) String website,
      @Schema(description = "What public registers call it") List<Identifier> identifiers,
      @Schema(description = "What the sources say of it", nullable = true)
          LocalizedText description,
      @Schema(description = "What it sets out to do") List<LocalizedText> objectives,
      @Schema(description = "What it does to that end") List<LocalizedText> actions,
      @Schema(description = "What it is to other institutions, and since when")
          List<Relationship> relationships,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {

    /** What it is to another institution. */
    public RelationshipFrom relationship(String other) {
      return new RelationshipFrom(
          new Reference(id, Kind.INSTITUTIONS, name),
          relationships.stream().filter(r -> r.institution().id().equals(other)).toList());
    }
  }

  @Identified
  @Schema(name = "Identifier", description = "What a public register calls an institution")
  record Identifier(
      @NotNull IdentifierScheme scheme,
      @Schema(description = "The identifier alone, not its address", examples = "029brtt94")
          @NotNull
          String value) {}

  @Schema(name = "Relationship", description = "What an institution is to another")
  record Relationship(
      @Schema(description = "The other institution") Reference institution,
      RelationshipType type,
      @Schema(description = "When it began, when stated", nullable = true) PartialDate since,
      @Schema(description = "When it ended, when stated", nullable = true) PartialDate until,
      @Schema(description = "A date at which a document says it holds", nullable = true)
          PartialDate attested,
      @Schema(description = "What the documents say of it", nullable = true)
          LocalizedText remark) {}

  @Schema(
      name = "RelationshipFrom",
      description = "An institution, and what it is to the one that is shown")
  record RelationshipFrom(
      @Schema(description = "The institution that states it") Reference from,
      List<Relationship> relationships) {}

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
      @Schema(description = "Its parts; on a single record only") Related<Reference> children,
      @Schema(description = "What other institutions are to it; on a single record only")
          Related<RelationshipFrom> relationshipsFrom,
      @Schema(description = "People with a position at it; on a single record only")
          Related<Reference> people,
      @Schema(description = "Agreements it brought about; on a single record only")
          Related<Reference> agreementsInitiated,
      @Schema(description = "Agreements it signed; on a single record only")
          Related<Reference> agreementsSigned,
      @Schema(description = "Cooperations it carries; on a single record only")
          Related<Reference> cooperations,
      @Schema(description = "Events it organises or takes part in; on a single record only")
          Related<Reference> events,
      @Schema(description = "Trainings it hosts or organises; on a single record only")
          Related<Reference> trainings,
      @Schema(description = "Outcomes that concern it; on a single record only")
          Related<Reference> outcomes) {}

  @Schema(name = "InstitutionInput", description = "An institution as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText name,
      @Size(min = 1, max = 40) String acronym,
      @Size(max = 20) List<@NotBlank @Size(max = 200) String> otherNames,
      @NotNull InstitutionType type,
      @RefersTo(Kind.INSTITUTIONS) String parent,
      @RefersTo(Kind.POLES) String pole,
      @Pattern(regexp = "[A-Z]{2}") String country,
      @Size(min = 1, max = 100) String town,
      @Valid Coordinates coordinates,
      @Pattern(regexp = "https?://\\S{1,300}") String website,
      @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
      LocalizedText description,
      @Size(max = 50) List<@NotNull LocalizedText> objectives,
      @Size(max = 50) List<@NotNull LocalizedText> actions,
      @Size(max = 100) List<@Valid RelationshipInput> relationships,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      objectives = Objects.requireNonNullElse(objectives, List.of());
      actions = Objects.requireNonNullElse(actions, List.of());
      identifiers = Objects.requireNonNullElse(identifiers, List.of());
      relationships = Objects.requireNonNullElse(relationships, List.of());
      otherNames = Objects.requireNonNullElse(otherNames, List.of());
    }
  }

  /** A relationship as written: the other institution by its identifier. */
  @InOrder(first = "since", then = "until")
  record RelationshipInput(
      @NotNull @RefersTo(Kind.INSTITUTIONS) String institution,
      @NotNull RelationshipType type,
      PartialDate since,
      PartialDate until,
      PartialDate attested,
      LocalizedText remark) {}
}
