package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.problem.Problem;
import fr.clara.shared.Kind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of imports. */
public interface ImportApi {

  @Schema(name = "Import", description = "A table that was sent in, and what became of it")
  record Import(
      @Schema(examples = "7") long id,
      Kind kind,
      @Schema(description = "Name of the file", examples = "grants.csv") String name,
      ImportState state,
      Instant startedAt,
      @Schema(description = "Account that sent it") String startedBy,
      @Schema(description = "Rows of the table, null until they are counted", nullable = true)
          Integer rows,
      @Schema(description = "Rows that the present step is done with") int done,
      Counts counts,
      @Schema(description = "What is wrong with the table as a whole") List<Problem.Fault> faults,
      @Schema(description = "The revision that it has become, null before", nullable = true)
          Long revision) {}

  @Schema(name = "ImportCounts", description = "Rows by what they do to their record")
  record Counts(int created, int changed, int unchanged, int wrong) {}

  @Schema(name = "Imports", description = "Imports, the newest first")
  record Imports(List<Import> items) {}

  @Schema(name = "ImportRow", description = "What one row does, or what is wrong with it")
  record Row(
      @Schema(description = "Number of the row, as spreadsheets count", examples = "2") int row,
      @Schema(description = "Identifier of its record, null when it has none", nullable = true)
          String id,
      Outcome outcome,
      List<Cell> faults,
      List<Change> differences) {}

  @Schema(name = "CellFault", description = "What is wrong, and in which column")
  record Cell(
      @Schema(description = "Column, empty when it is about the row", examples = "amount.value")
          String column,
      String detail) {}

  @Schema(name = "CellChange", description = "What a column changes")
  record Change(
      @Schema(examples = "title.fr") String column,
      @Schema(nullable = true) JsonNode before,
      @Schema(nullable = true) JsonNode after) {}

  @Schema(name = "ImportRows", description = "Rows in their order")
  record Rows(
      List<Row> items,
      @Schema(description = "What after takes to go on, null at the end", nullable = true)
          Integer next) {}
}
