package fr.clara.person;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of people. None of them holds an address, an e-mail or a telephone number. */
public interface PersonApi {

  @Schema(description = "Someone whom the documents name in a public role")
  record Person(
      @Schema(
              description = "Identifier, for life; it says nothing of the name",
              examples = "p-2h7k9qxm")
          String id,
      @Schema(description = "Name, as the documents give it") String name,
      @Schema(description = "What the person is or was, and where") List<Position> positions,
      PublicBasis basis,
      @Schema(description = "Documents that report the person's words") List<Reference> quotedIn,
      @Schema(description = "Where these statements come from") List<CitationView> sources,
      @JsonUnwrapped Relations relations) {}

  @Schema(name = "Position", description = "What a person is or was, and where")
  record Position(
      @Schema(description = "The office or occupation") LocalizedText office,
      @Schema(description = "Where", nullable = true) Reference institution,
      @Schema(description = "When it began, when stated", nullable = true) PartialDate since,
      @Schema(description = "When it ended, when stated", nullable = true) PartialDate until,
      @Schema(description = "A date at which a document says it holds", nullable = true)
          PartialDate attested) {}

  @Schema(name = "Involvement", description = "A person's part in what a record is about")
  record Involvement(
      @Schema(description = "Who, null when withheld", nullable = true) Reference person,
      @Schema(description = "Whether the person has been withdrawn") boolean withheld,
      Capacity capacity,
      @Schema(description = "The office in which the person took part", nullable = true)
          LocalizedText office) {}

  /** Those among the people of a record who are not withheld. */
  static List<Reference> named(List<Involvement> people) {
    return people.stream().map(Involvement::person).filter(Objects::nonNull).toList();
  }

  /** What a single person shows besides the record's own statements. */
  @Schema(name = "PersonRelations")
  record Relations(
      @Schema(description = "Projects the person takes part in; on a single record only")
          Related<Reference> projects,
      @Schema(description = "Events the person took part in; on a single record only")
          Related<Reference> events,
      @Schema(description = "Agreements whose signing the person attended; on a single record only")
          Related<Reference> agreements) {}

  @Schema(name = "Withdrawal", description = "What the withdrawal of a person has changed")
  record Withdrawal(
      @Schema(description = "The person's identifier, of which a tombstone stays") String id,
      @Schema(description = "Records that named the person and now withhold who it was")
          List<Reference> withheldIn,
      @Schema(
              description =
                  "Records whose own texts hold a word of the name, perhaps by chance: only an editor"
                      + " can reword them")
          List<Reference> mentionedIn) {}

  @Schema(name = "PersonInput", description = "A person as written")
  record Input(
      @NotNull @Slug @Pattern(regexp = "p-[a-z0-9]{8}") String id,
      @NotBlank @Size(max = 120) @Pattern(regexp = "[^@\\d]*") String name,
      @NotEmpty @Size(max = 20) List<@Valid PositionInput> positions,
      @NotNull PublicBasis basis,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.SOURCES) String> quotedIn,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      positions = Objects.requireNonNullElse(positions, List.of());
      quotedIn = Objects.requireNonNullElse(quotedIn, List.of());
    }
  }

  /** A position as written: the institution by its identifier. */
  @InOrder(first = "since", then = "until")
  record PositionInput(
      @NotNull @NoContact LocalizedText office,
      @RefersTo(Kind.INSTITUTIONS) String institution,
      PartialDate since,
      PartialDate until,
      PartialDate attested) {}

  /** A person's part as written: the person by identifier, none when withheld. */
  record InvolvementInput(
      @RefersTo(Kind.PEOPLE) String person,
      @NotNull Capacity capacity,
      @NoContact LocalizedText office) {}
}
