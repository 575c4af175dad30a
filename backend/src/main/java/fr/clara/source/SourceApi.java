package fr.clara.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.search.Related;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.RefersTo;
import fr.clara.shared.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of sources, and of the citations that every record carries. */
public interface SourceApi {

  @Schema(description = "A document that statements of the network come from")
  record Source(
      @Schema(description = "Identifier, for life", examples = "presentation-2003-2017") String id,
      LocalizedText title,
      SourceType type,
      @Schema(description = "Date it bears, when it bears one", nullable = true)
          PartialDate published,
      @Schema(description = "Who published it, when stated", nullable = true) String publisher,
      @Schema(description = "Language it is written in (ISO 639-1)", examples = "fr")
          String language,
      @JsonUnwrapped Relations relations) {}

  /** What a single source shows besides its own statements. */
  @Schema(name = "SourceRelations")
  record Relations(
      @Schema(description = "The records that cite it, by kind; on a single record only")
          List<Citing> records,
      @Schema(description = "People whose words it reports; on a single record only")
          Related<Reference> speakers) {}

  @Schema(name = "CitingRecords", description = "The records of a kind that cite a source")
  record Citing(
      Kind kind,
      @Schema(description = "How many there are", examples = "7") long total,
      @Schema(description = "The list of them", implementation = String.class) URI href) {}

  @Schema(name = "Citation", description = "Where a record's statements come from")
  record CitationView(
      @Schema(description = "The document") Reference source,
      @Schema(
              description = "Heading or passage in it, in its language",
              examples = "Le financement du projet")
          String place) {}

  /** A citation as written: the document by its identifier. */
  record CitationInput(
      @NotNull @RefersTo(Kind.SOURCES) String source, @NotBlank @Size(max = 200) String place) {}

  @Schema(name = "SourceInput", description = "A source as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText title,
      @NotNull SourceType type,
      PartialDate published,
      @Size(max = 200) String publisher,
      @NotNull @Pattern(regexp = "[a-z]{2}") String language) {}
}
