package fr.clara.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.figure.FigureApi;
import fr.clara.grant.GrantApi;
import fr.clara.outcome.OutcomeApi;
import fr.clara.person.PersonApi.Involvement;
import fr.clara.person.PersonApi.InvolvementInput;
import fr.clara.search.Related;
import fr.clara.shared.InOrder;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
      @Schema(description = "Why it was begun", nullable = true) LocalizedText context,
      @Schema(description = "How it goes about it", nullable = true) LocalizedText method,
      @Schema(description = "Its phases, in their order") List<Phase> phases,
      @Schema(description = "What it has found so far, by the moment or theme it is about")
          List<Finding> findings,
      @Schema(description = "Where action could help, from what it found")
          List<LocalizedText> levers,
      @Schema(description = "Scientific axes") List<Reference> axes,
      @Schema(description = "University towns") List<Reference> poles,
      @Schema(description = "Programmes that support it, whether or not the grant is known")
          List<Reference> programmes,
      @Schema(description = "Calls for proposals that awarded its grants") List<Reference> calls,
      @Schema(description = "When it begins", nullable = true) PartialDate start,
      @Schema(description = "When it ends", nullable = true) PartialDate end,
      @Schema(description = "The institutions that take part") List<Participant> participants,
      @Schema(description = "People in charge of it") List<Involvement> people,
      @Schema(description = "The cooperation abroad it belongs to", nullable = true)
          Reference cooperation,
      @Schema(description = "Institutions that pay its grants") List<Reference> funders,
      @Schema(description = "Sum of its grants whose amounts are known, one entry a currency")
          List<Money> funding,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {

    /** What people call it: its acronym where it has one. */
    LocalizedText label() {
      return acronym == null ? title : LocalizedText.same(acronym);
    }

    public Reference reference() {
      return new Reference(id, Kind.PROJECTS, label());
    }

    /** What an institution does in it, from its weightiest role on. */
    public Participation participation(String institution) {
      return new Participation(
          reference(),
          participants.stream()
              .filter(participant -> participant.institution().id().equals(institution))
              .map(Participant::role)
              .sorted()
              .toList());
    }
  }

  @Schema(name = "Participant", description = "An institution's part in a project")
  record Participant(Reference institution, Role role) {}

  @Schema(name = "Phase", description = "A phase of a project")
  record Phase(
      @NotNull LocalizedText title,
      @Schema(description = "What is done in it", nullable = true) LocalizedText description,
      @Schema(description = "How many people take part", nullable = true) @Valid
          Headcount participants) {}

  @Schema(name = "Headcount", description = "A number of people, or the bounds of one")
  record Headcount(
      @Schema(description = "At least", examples = "200") @PositiveOrZero int from,
      @Schema(description = "At most; the same where the number is exact", examples = "300")
          @PositiveOrZero
          int to) {}

  @Schema(name = "Finding", description = "What was found about a moment or a theme")
  record Finding(
      @Schema(description = "The moment or theme") @NotNull LocalizedText about,
      @NotEmpty @Size(max = 50) List<@NotNull LocalizedText> statements) {}

  @Schema(name = "Participation", description = "A project that an institution takes part in")
  record Participation(
      Reference project,
      @Schema(description = "What the institution does in it") List<Role> roles) {}

  /** What a single project shows besides its own statements. */
  @Schema(name = "ProjectRelations")
  record Relations(
      @Schema(description = "All its grants; on a single record only") List<GrantApi.Grant> grants,
      @Schema(description = "What it led to; on a single record only")
          Related<OutcomeApi.Outcome> outcomes,
      @Schema(description = "Events about it; on a single record only") Related<Reference> events,
      @Schema(description = "Key figures about it; on a single record only")
          Related<FigureApi.Figure> figures) {}

  @InOrder(first = "start", then = "end")
  @Schema(name = "ProjectInput", description = "A project as written")
  record Input(
      @NotNull @Slug String id,
      @Size(min = 1, max = 40) String acronym,
      @Size(max = 20) List<@NotBlank @Size(max = 200) String> otherNames,
      @NotNull LocalizedText title,
      LocalizedText summary,
      @Size(max = 50) List<@NotNull LocalizedText> objectives,
      LocalizedText context,
      LocalizedText method,
      @Size(max = 50) List<@Valid Phase> phases,
      @Size(max = 50) List<@Valid Finding> findings,
      @Size(max = 50) List<@NotNull LocalizedText> levers,
      @Size(max = 20) List<@NotNull @RefersTo(Kind.AXES) String> axes,
      @Size(max = 20) List<@NotNull @RefersTo(Kind.POLES) String> poles,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.PROGRAMMES) String> programmes,
      PartialDate start,
      PartialDate end,
      @Size(max = 500) List<@Valid ParticipantInput> participants,
      @Size(max = 100) List<@Valid InvolvementInput> people,
      @RefersTo(Kind.COOPERATIONS) String cooperation,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      otherNames = Objects.requireNonNullElse(otherNames, List.of());
      objectives = Objects.requireNonNullElse(objectives, List.of());
      phases = Objects.requireNonNullElse(phases, List.of());
      findings = Objects.requireNonNullElse(findings, List.of());
      levers = Objects.requireNonNullElse(levers, List.of());
      people = Objects.requireNonNullElse(people, List.of());
      axes = Objects.requireNonNullElse(axes, List.of());
      poles = Objects.requireNonNullElse(poles, List.of());
      programmes = Objects.requireNonNullElse(programmes, List.of());
      participants = Objects.requireNonNullElse(participants, List.of());
    }
  }

  /** A participant as written: the institution by its identifier. */
  record ParticipantInput(
      @NotNull @RefersTo(Kind.INSTITUTIONS) String institution, @NotNull Role role) {}
}
