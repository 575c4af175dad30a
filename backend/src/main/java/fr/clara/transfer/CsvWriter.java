package fr.clara.transfer;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * CSV (RFC 4180) that a spreadsheet opens as it is meant: UTF-8, with its mark where no schema says
 * what the first column is called, and no cell that a spreadsheet would run as a formula.
 */
public final class CsvWriter<V> implements RowWriter<V> {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String STARTS_FORMULA = "=+-@\t\r";

  private final List<Column> columns;
  private final de.siegmar.fastcsv.writer.CsvWriter csv;

  /** Begins a table with the names of its columns. */
  CsvWriter(OutputStream out, List<Column> columns, char separator) throws IOException {
    this(marked(out), columns, separator);
    nameColumns();
  }

  private CsvWriter(Writer text, List<Column> columns, char separator) {
    this.columns = columns;
    this.csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);
  }

  private void nameColumns() {
    csv.writeRecord(columns.stream().map(Column::name).toList());
  }

  /** What comes before the first row. */
  static byte[] head(List<Column> columns, char separator) {
    var head = new ByteArrayOutputStream();
    try {
      new CsvWriter<>(head, columns, separator).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return head.toByteArray();
  }

  /** Rows of a table that was begun. */
  static <V> CsvWriter<V> rows(OutputStream out, List<Column> columns, char separator) {
    return new CsvWriter<>(text(out), columns, separator);
  }

  /** Begins a table of a published schema: commas, and no mark before the first column's name. */
  public static <V> CsvWriter<V> ofSchema(OutputStream out, List<Column> columns) {
    CsvWriter<V> table = rows(out, columns, ',');
    table.nameColumns();
    return table;
  }

  private static Writer marked(OutputStream out) throws IOException {
    var text = text(out);
    text.write(BYTE_ORDER_MARK);
    return text;
  }

  private static Writer text(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void write(V record) {
    csv.writeRecord(columns.stream().map(c -> cell(c.value().apply(record))).toList());
  }

  private static String cell(Object value) {
    String text = Objects.toString(value, "");
    return value instanceof Number ? text : guarded(text);
  }

  /** A text that a spreadsheet would run is preceded by an apostrophe. */
  public static String guarded(String text) {
    boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** A text as it was before it was guarded. */
  public static String unguarded(String text) {
    return text.startsWith("'") && guarded(text.substring(1)).equals(text)
        ? text.substring(1)
        : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
