package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.problem.Problem;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of drafts. */
public interface DraftApi {

  @Schema(name = "Draft", description = "What somebody wants to write of a record")
  record Draft(
      Kind kind,
      @Schema(description = "The record's identifier", examples = "oncostarter-2016") String id,
      @Schema(description = "The record's written form, as far as it is known yet") JsonNode input,
      @Schema(description = "Whether a record of this identifier is published") boolean exists,
      @Schema(
              description = "Entity tag of the published record that the draft is based on",
              nullable = true)
          String base,
      Instant savedAt,
      @Schema(description = "Account that saved it last") String savedBy,
      @Schema(description = "What keeps it from being published") List<Problem.Fault> errors,
      @Schema(
              description = "The record as it would be shown, null while it cannot",
              nullable = true)
          JsonNode preview) {}

  @Schema(name = "Drafts", description = "All drafts, those saved last first")
  record Drafts(List<Summary> items) {}

  @Schema(name = "DraftSummary", description = "A draft in the list of drafts")
  record Summary(
      Kind kind,
      String id,
      @Schema(
              description = "Its title or name, when it has one yet",
              implementation = LocalizedText.class,
              nullable = true)
          JsonNode label,
      @Schema(description = "Whether a record of this identifier is published") boolean exists,
      Instant savedAt,
      @Schema(description = "Account that saved it last") String savedBy) {}
}
