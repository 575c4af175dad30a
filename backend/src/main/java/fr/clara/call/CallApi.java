package fr.clara.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.feeds.CalendarTime;
import fr.clara.feeds.Dated;
import fr.clara.feeds.DatedMoment;
import fr.clara.feeds.Moment;
import fr.clara.grant.GrantApi;
import fr.clara.search.Related;
import fr.clara.shared.InOrder;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.RefersTo;
import fr.clara.shared.Slug;
import fr.clara.shared.Timed;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.source.SourceApi.CitationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of calls for proposals. */
public interface CallApi {

  @Schema(description = "A programme's call for proposals")
  record Call(
      @Schema(description = "Identifier, for life", examples = "oncostarter-2015") String id,
      LocalizedText title,
      @Schema(description = "The programme that calls") Reference programme,
      @Schema(description = "The edition's year, or more precisely", nullable = true)
          PartialDate edition,
      CallStatus status,
      @Schema(description = "First instant for proposals, in Paris time", nullable = true)
          OffsetDateTime opensAt,
      @Schema(description = "Last instant for proposals, in Paris time", nullable = true)
          OffsetDateTime closesAt,
      @Schema(description = "Instants before the last at which proposals are collected")
          List<OffsetDateTime> cutoffs,
      @Schema(description = "What may be granted in all", nullable = true) Money budget,
      @Schema(description = "Who may apply", nullable = true) LocalizedText eligibility,
      @Schema(description = "Where to apply", nullable = true) String website,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations)
      implements Timed<Call>, Dated {

    @Override
    public Call at(Instant now) {
      return new Call(
          id,
          title,
          programme,
          edition,
          CallStatus.at(now, edition, instant(opensAt), instant(closesAt)),
          opensAt,
          closesAt,
          cutoffs,
          budget,
          eligibility,
          website,
          sources,
          relations);
    }

    /** When it opens, collects proposals and closes; its edition where none of that is known. */
    @Override
    public List<DatedMoment> moments() {
      var moments = new ArrayList<DatedMoment>();
      add(moments, Moment.OPENING, opensAt);
      cutoffs.forEach(cutoff -> add(moments, Moment.CUT_OFF, cutoff));
      add(moments, Moment.CLOSING, closesAt);
      if (moments.isEmpty() && edition != null) {
        moments.add(new DatedMoment(Moment.EDITION, CalendarTime.of(edition), null));
      }
      return moments;
    }

    private static void add(List<DatedMoment> moments, Moment moment, OffsetDateTime at) {
      if (at != null) {
        moments.add(new DatedMoment(moment, CalendarTime.of(at), null));
      }
    }

    private static Instant instant(OffsetDateTime time) {
      return time == null ? null : time.toInstant();
    }
  }

  /** What a single call shows besides its own statements. */
  @Schema(name = "CallRelations")
  record Relations(
      @Schema(description = "Grants awarded by it; on a single record only")
          Related<GrantApi.Grant> grants,
      @Schema(description = "Projects it selected; on a single record only")
          Related<Reference> projects) {}

  @InOrder(first = "opensAt", then = "closesAt")
  @Schema(name = "CallInput", description = "A call as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText title,
      @NotNull @RefersTo(Kind.PROGRAMMES) String programme,
      PartialDate edition,
      Instant opensAt,
      Instant closesAt,
      @Size(max = 50) List<@NotNull Instant> cutoffs,
      @Valid Money budget,
      LocalizedText eligibility,
      @Pattern(regexp = "https?://\\S{1,300}") String website,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      cutoffs = Objects.requireNonNullElse(cutoffs, List.of());
    }
  }
}
