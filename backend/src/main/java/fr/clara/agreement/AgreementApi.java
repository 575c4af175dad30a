package fr.clara.agreement;

import fr.clara.person.PersonApi.Involvement;
import fr.clara.person.PersonApi.InvolvementInput;
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

/** The JSON shapes of agreements. */
public interface AgreementApi {

  @Schema(description = "An agreement between institutions")
  record Agreement(
      @Schema(description = "Identifier, for life", examples = "convention-shanghai-2018")
          String id,
      LocalizedText title,
      @Schema(description = "What it is", nullable = true) LocalizedText summary,
      @Schema(description = "The cooperation it belongs to", nullable = true) Reference cooperation,
      @Schema(description = "Date of the signing ceremony", nullable = true) PartialDate signed,
      @Schema(description = "Date on which it was announced", nullable = true)
          PartialDate announced,
      @Schema(description = "Where it was signed", nullable = true) LocalizedText place,
      @Schema(description = "The event at which it was signed", nullable = true) Reference event,
      @Schema(description = "Institutions that brought it about") List<Reference> initiators,
      @Schema(description = "Institutions that signed it") List<Reference> signatories,
      @Schema(description = "People at the signing, in what capacity and office")
          List<Involvement> people,
      @Schema(description = "What it provides for") List<LocalizedText> provisions,
      @Schema(description = "Where the documents do not say the same, what each says")
          List<LocalizedText> remarks,
      @Schema(description = "Where these statements come from") List<CitationView> sources) {}

  @Schema(name = "AgreementInput", description = "An agreement as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText title,
      LocalizedText summary,
      @RefersTo(Kind.COOPERATIONS) String cooperation,
      PartialDate signed,
      PartialDate announced,
      LocalizedText place,
      @RefersTo(Kind.EVENTS) String event,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> initiators,
      @Size(max = 100) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> signatories,
      @Size(max = 100) List<@Valid InvolvementInput> people,
      @Size(max = 50) List<@NotNull LocalizedText> provisions,
      @Size(max = 50) List<@NotNull LocalizedText> remarks,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      initiators = Objects.requireNonNullElse(initiators, List.of());
      signatories = Objects.requireNonNullElse(signatories, List.of());
      people = Objects.requireNonNullElse(people, List.of());
      provisions = Objects.requireNonNullElse(provisions, List.of());
      remarks = Objects.requireNonNullElse(remarks, List.of());
    }
  }
}
