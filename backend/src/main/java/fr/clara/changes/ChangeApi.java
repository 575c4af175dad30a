package fr.clara.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of the change log. */
public interface ChangeApi {

  @Schema(description = "One record's change")
  record Change(
      @Schema(
              description =
                  "Revision of the network and place in it: what after takes to go on from here",
              examples = "12.3")
          String cursor,
      @Schema(description = "Revision of the network that the change is part of", examples = "12")
          long revision,
      @Schema(description = "When it was written") Instant at,
      @Schema(description = "Who wrote it", examples = "loader") String actor,
      Kind kind,
      @Schema(description = "The record", examples = "fastracs") String id,
      Operation operation,
      @Schema(
              description = "The record as lists show it after the change, null once withdrawn",
              nullable = true)
          JsonNode snapshot) {}

  @Schema(description = "Changes in the order in which they became visible")
  record Changes(
      List<Change> items,
      @Schema(
              description = "What after takes to go on from here, whether or not there is more yet",
              examples = "12.3")
          String next,
      @Schema(description = "The newest revision of the network", examples = "14") long revision) {}

  @Schema(description = "What became of one record, the newest first")
  record History(List<Version> items) {}

  @Schema(description = "One change of a record and what it altered")
  record Version(
      @Schema(description = "Revision of the network", examples = "12") long revision,
      Instant at,
      String actor,
      Operation operation,
      @Schema(
              description =
                  "What the change altered, field by field; none when created or withdrawn")
          List<Difference> differences,
      @Schema(description = "The record after the change, null once withdrawn", nullable = true)
          JsonNode snapshot) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "A value before and after; absent where there was none or is none")
  record Difference(
      @Schema(description = "JSON pointer into the record", examples = "/town") String pointer,
      JsonNode before,
      JsonNode after) {}
}
