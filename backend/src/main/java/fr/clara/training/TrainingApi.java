package fr.clara.training;

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
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of trainings. */
public interface TrainingApi {

  @Schema(description = "A training and its sessions")
  record Training(
      @Schema(description = "Identifier, for life", examples = "master-cancerologie-shanghai")
          String id,
      LocalizedText title,
      TrainingType type,
      @Schema(
              description = "Language it is given in (ISO 639-1), when stated",
              examples = "fr",
              nullable = true)
          String language,
      @Schema(description = "The cooperation it belongs to", nullable = true) Reference cooperation,
      @Schema(description = "When it begins", nullable = true) PartialDate start,
      @Schema(description = "When it ends", nullable = true) PartialDate end,
      @Schema(description = "Where", nullable = true) LocalizedText place,
      @Schema(description = "Country, ISO 3166-1 alpha-2", examples = "CN", nullable = true)
          String country,
      @Schema(description = "Institutions whose students it is for") List<Reference> hosts,
      @Schema(description = "Institutions that coordinate or organise it")
          List<Reference> organisers,
      @Schema(description = "What it is", nullable = true) LocalizedText description,
      @Schema(description = "Its sessions, in their order") List<Session> sessions,
      @Schema(description = "Where these statements come from") List<CitationView> sources) {}

  @Schema(name = "TrainingSession", description = "A part of a training, at a time of its own")
  record Session(
      @NotNull LocalizedText title,
      @Schema(description = "When it begins", nullable = true) PartialDate start,
      @Schema(description = "What is done or planned", nullable = true)
          LocalizedText description) {}

  @InOrder(first = "start", then = "end")
  @Schema(name = "TrainingInput", description = "A training as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText title,
      @NotNull TrainingType type,
      @Pattern(regexp = "[a-z]{2}") String language,
      @RefersTo(Kind.COOPERATIONS) String cooperation,
      PartialDate start,
      PartialDate end,
      LocalizedText place,
      @Pattern(regexp = "[A-Z]{2}") String country,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> hosts,
      @Size(max = 50) List<@NotNull @RefersTo(Kind.INSTITUTIONS) String> organisers,
      LocalizedText description,
      @Size(max = 100) List<@Valid Session> sessions,
      @NotEmpty List<@Valid CitationInput> sources) {

    public Input {
      hosts = Objects.requireNonNullElse(hosts, List.of());
      organisers = Objects.requireNonNullElse(organisers, List.of());
      sessions = Objects.requireNonNullElse(sessions, List.of());
    }
  }
}
