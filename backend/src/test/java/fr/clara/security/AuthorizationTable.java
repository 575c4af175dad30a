package fr.clara.security;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.clara.shared.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of authorization.csv: who may do what. */
final class AuthorizationTable {

  private static final String FILE = "/authorization.csv";
  private static final String ANY_KIND = "/{kind}";

  /**
   * A row of the table.
   *
   * @param operation such as GET /api/v1/projects/{id}; {kind} stands for every kind of record
   * @param request the address to ask, where the operation's own template is none that answers
   */
  record Row(String operation, String request, NamedCsvRecord cells) {

    int expected(TokenBearer caller) {
      return Integer.parseInt(cells.getField(caller.column()));
    }

    private boolean isOf(Operation asked) {
      return operation.equals(asked.toString());
    }

    private boolean standsFor(Operation asked) {
      return Stream.of(Kind.values())
          .map(kind -> operation.replace(ANY_KIND, "/" + kind.segment()))
          .anyMatch(asked.toString()::equals);
    }
  }

  private final List<Row> rows;

  private AuthorizationTable(List<Row> rows) {
    this.rows = rows;
  }

  static AuthorizationTable read() {
    try (InputStream file = AuthorizationTable.class.getResourceAsStream(FILE);
        var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
      return new AuthorizationTable(csv.stream().map(AuthorizationTable::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(NamedCsvRecord cells) {
    return new Row(cells.getField("operation"), cells.getField("request"), cells);
  }

  List<Row> rows() {
    return rows;
  }

  /** The operation's own row; else the one that stands for it with all other kinds. */
  Optional<Row> of(Operation operation) {
    return rows.stream()
        .filter(row -> row.isOf(operation))
        .findFirst()
        .or(() -> rows.stream().filter(row -> row.standsFor(operation)).findFirst());
  }
}
