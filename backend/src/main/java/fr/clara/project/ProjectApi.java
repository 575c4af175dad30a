package fr.clara.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.grant.GrantApi;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.Slug;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.source.SourceApi.CitationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of projects. */
public interface ProjectApi {

  @Schema(description = "A research project")
  record Project(
      @Schema(description = "Identifier, for life", examples = "fastracs") String id,
      @Schema(description = "Acronym", examples = "FASTRACS", nullable = true) String acronym,
      @Schema(description = "Other names, as the sources give them") List<String> otherNames,
      LocalizedText title,
      @Schema(description = "What it is about", nullable = true) LocalizedText summary,
      @Schema(description = "What it sets out to do") List<LocalizedText> objectives,
      @Schema(description = "Scientific axes") List<Reference> axes,
      @Schema(description = "University towns") List<Reference> poles,
      @Schema(description = "Programmes that support it, whether or not the grant is known")
          List<Reference> programmes,
      @Schema(description = "Calls for proposals that awarded its grants") List<Reference> calls,
      @Schema(description = "When it begins", nullable = true) PartialDate start,
      @Schema(description = "When it ends", nullable = true) PartialDate end,
      @Schema(description = "The institutions that take part") List<Participant> participants,
      @Schema(description = "Institutions that pay its grants") List<Reference> funders,
      @Schema(description = "Sum of its grants whose amounts are known, one entry a currency")
          List<Money> funding,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {

    /** What people call it: its acronym where it has one. */
    LocalizedText label() {
      return acronym == null ? title : LocalizedText.same(acronym);
    }

    /** What an institution does in it, from its weightiest role on. */
    public Participation participation(String institution) {
      return new Participation(
          new Reference(id, Kind.PROJECTS, label()),
          participants.stream()
              .filter(participant -> participant.institution().id().equals(institution))
              .map(Participant::role)
              .sorted()
              .toList());
    }
  }

  @Schema(name = "Participant", description = "An institution's part in a project")
  record Participant(Reference institution, Role role) {}

  @Schema(name = "Participation", description = "A project that an institution takes part in")
  record Participation(
      Reference project,
      @Schema(description = "What the institution does in it") List<Role> roles) {}

  /** What a single project shows besides its own statements. */
  @Schema(name = "ProjectRelations")
  record Relations(
      @Schema(description = "All its grants; on a single record only")
          List<GrantApi.Grant> grants) {}

  /** A project as written. */
  record Input(
      @NotNull @Slug String id,
      @Size(min = 1, max = 40) String acronym,
      @Size(max = 20) List<@NotBlank @Size(max = 200) String> otherNames,
      @NotNull LocalizedText title,
      LocalizedText summary,
      @Size(max = 50) List<@NotNull LocalizedText> objectives,
      @Size(max = 20) List<@NotNull @Slug String> axes,
      @Size(max = 20) List<@NotNull @Slug String> poles,
      @Size(max = 50) List<@NotNull @Slug String> programmes,
      PartialDate start,
      PartialDate end,
      @Size(max = 500) List<@Valid ParticipantInput> participants,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      otherNames = Objects.requireNonNullElse(otherNames, List.of());
      objectives = Objects.requireNonNullElse(objectives, List.of());
      axes = Objects.requireNonNullElse(axes, List.of());
      poles = Objects.requireNonNullElse(poles, List.of());
      programmes = Objects.requireNonNullElse(programmes, List.of());
      participants = Objects.requireNonNullElse(participants, List.of());
    }
  }

  /** A participant as written: the institution by its identifier. */
  record ParticipantInput(@NotNull @Slug String institution, @NotNull Role role) {}
}
