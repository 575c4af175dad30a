package fr.clara.transfer;

import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;

/** A table that is at hand as a whole, as CSV. */
public final class CsvTable {

  private CsvTable() {}

  /**
   * The answer that holds the table.
   *
   * @param name of the file, without what comes before and after it
   * @param shape of a row, from which the columns follow
   */
  public static <R> Response of(String name, Class<R> shape, List<R> rows, Parameters parameters) {
    char separator = Separator.of(parameters.one(ListQuery.SEPARATOR), Format.CSV);
    StreamingOutput output =
        out -> {
          try (var csv = new CsvWriter<R>(out, Column.of(shape), separator)) {
            rows.forEach(csv::write);
          }
        };
    return Response.ok(output, Format.CSV.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clara-" + name + ".csv\"")
        .build();
  }
}
