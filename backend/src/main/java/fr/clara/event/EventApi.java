package fr.clara.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.feeds.CalendarTime;
import fr.clara.feeds.Dated;
import fr.clara.feeds.DatedMoment;
import fr.clara.feeds.Moment;
import fr.clara.person.PersonApi.Involvement;
import fr.clara.person.PersonApi.InvolvementInput;
import fr.clara.search.Related;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of events. */
public interface EventApi {

  @Schema(description = "A gathering: a symposium, a delegation, a mission, a forum")
  record Event(
      @Schema(description = "Identifier, for life", examples = "symposium-franco-chinois-6")
          String id,
      LocalizedText title,
      EventType type,
      @Schema(description = "The series it belongs to", nullable = true) LocalizedText series,
      @Schema(description = "Its number in the series", examples = "6", nullable = true)
          Integer ordinal,
      @Schema(description = "When it begins", nullable = true) PartialDate start,
      @Schema(description = "When it ends", nullable = true) PartialDate end,
      @Schema(description = "Where", nullable = true) LocalizedText place,
      @Schema(description = "Country, ISO 3166-1 alpha-2", examples = "CN", nullable = true)
          String country,
      @Schema(description = "University towns it takes place in") List<Reference> poles,
      @Schema(description = "The event it is a part of", nullable = true) Reference partOf,
      @Schema(description = "The cooperation it belongs to", nullable = true) Reference cooperation,
      @Schema(description = "The programme it is about or paid by", nullable = true)
          Reference programme,
      @Schema(description = "The project it is about", nullable = true) Reference project,
      @Schema(description = "Institutions that organise it") List<Reference> organisers,
      @Schema(description = "Institutions that take part") List<Reference> participants,
      @Schema(description = "People who take part, in what capacity and office")
          List<Involvement> people,
      @Schema(description = "What it was about", nullable = true) LocalizedText description,
      @Schema(description = "Address of a page about it", nullable = true) String website,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations)
      implements Dated {

    /** When it takes place; none where that is not known. */
    @Override
    public List<DatedMoment> moments() {
      return start == null
          ? List.of()
          : List.of(new DatedMoment(Moment.EVENT, CalendarTime.of(start), CalendarTime.of(end)));
    }
  }

  /** What a single event shows besides its own statements. */
  @Schema(name = "EventRelations")
  record Relations(
      @Schema(description = "Events that are a part of it; on a single record only")
          Related<Reference> parts,
      @Schema(description = "Agreements signed at it; on a single record only")
          Related<Reference> agreements) {}

  @InOrder(first = "start", then = "end")
  @Schema(name = "EventInput", description = "An event as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText title,
      @NotNull EventType type,
      LocalizedText series,
      @Positive @Max(9_999) Integer ordinal,
      PartialDate start,
      PartialDate end,
      LocalizedText place,
      @Pattern(regexp = "[A-Z]{2}") String country,
      @Size(max = 20) List<@NotNull @RefersTo(Kind.POLES) String> poles,
      @RefersTo(Kind.EVENTS) String partOf,
      @RefersTo(Kind.COOPERATIONS) String cooperation,
      @RefersTo(Kind.PROGRAMMES) String programme,
      @RefersTo(Kind.PROJECTS) String project,
      @Size(max = 100) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> organisers,
      @Size(max = 500) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> participants,
      @Size(max = 500) List<@Valid InvolvementInput> people,
      LocalizedText description,
      @Pattern(regexp = "https?://\\S{1,300}") String website,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      poles = Objects.requireNonNullElse(poles, List.of());
      organisers = Objects.requireNonNullElse(organisers, List.of());
      participants = Objects.requireNonNullElse(participants, List.of());
      people = Objects.requireNonNullElse(people, List.of());
    }
  }
}
