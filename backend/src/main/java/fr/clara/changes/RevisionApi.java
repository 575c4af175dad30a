package fr.clara.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of revisions, as editors see them. */
public interface RevisionApi {

  @Schema(name = "Revision", description = "What one transaction did to the network")
  record Revision(
      @Schema(examples = "12") long revision,
      Instant at,
      @Schema(description = "What everybody reads of who wrote it", examples = "editor")
          String actor,
      @Schema(description = "Whose account it was, null when it was nobody's", nullable = true)
          String account,
      @Schema(description = "Records that it changed") long changes,
      @Schema(description = "The same by kind") Map<String, Long> kinds,
      @Schema(
              description = "The revision that it undoes, null when it undoes none",
              nullable = true)
          Long undoes,
      @Schema(description = "The revision that undoes it, null when there is none", nullable = true)
          Long undoneBy,
      @Schema(description = "What it changed, 500 records at most; of a single revision only")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          List<Changed> records) {

    Revision with(List<Changed> changed) {
      return new Revision(revision, at, actor, account, changes, kinds, undoes, undoneBy, changed);
    }
  }

  @Schema(name = "ChangedRecord", description = "A record and what became of it")
  record Changed(
      Kind kind,
      String id,
      @Schema(
              description = "What people called it then",
              implementation = LocalizedText.class,
              nullable = true)
          JsonNode label,
      Operation operation) {}

  @Schema(name = "Revisions", description = "Revisions, the newest first")
  record Revisions(
      List<Revision> items,
      @Schema(description = "What before takes to go on, null at the end", nullable = true)
          Long next) {}
}
