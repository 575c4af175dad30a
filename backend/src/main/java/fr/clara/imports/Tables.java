package fr.clara.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.clara.shared.Fault;
import fr.clara.transfer.Format;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads tables row by row in the forms that lists are exported in. */
final class Tables {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_HEADING = 100_000;

  private Tables() {}

  /** A table that cannot be read as a whole. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Unreadable(String key, Object... arguments) {
      super(key);
      this.fault = Fault.at("", key, arguments);
    }

    Fault fault() {
      return fault;
    }
  }

  /**
   * Gives the rows of a file in their order.
   *
   * @param headings takes the columns first; JSON lines have none
   * @throws Unreadable when it is not of the format
   */
  static void read(
      Path file, Format format, Consumer<List<String>> headings, Consumer<SentRow> rows) {
    try {
      switch (format) {
        case CSV -> readCsv(file, headings, rows);
        case XLSX -> readWorkbook(file, headings, rows);
        default -> readLines(file, rows);
      }
    } catch (CharacterCodingException e) {
      throw new Unreadable("not-utf-8");
    } catch (CsvParseException | ExcelReaderException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? new Unreadable("not-utf-8")
          : new Unreadable("not-of-format", format);
    } catch (IOException e) {
      throw new Unreadable("not-of-format", format);
    } catch (UncheckedIOException e) {
      throw new Unreadable(
          e.getCause() instanceof CharacterCodingException ? "not-utf-8" : "not-of-format", format);
    }
  }

  private static Reader text(Path file) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static void readCsv(Path file, Consumer<List<String>> headings, Consumer<SentRow> rows)
      throws IOException {
    char separator = separator(file);
    try (var records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .ofCsvRecord(text(file))) {
      Iterator<CsvRecord> each = records.iterator();
      List<String> columns = each.hasNext() ? stripped(each.next().getFields()) : List.of();
      headings.accept(columns);
      int number = 1;
      while (each.hasNext()) {
        number++;
        rows.accept(row(number, columns, each.next().getFields()));
      }
    }
  }

  private static List<String> stripped(List<String> columns) {
    return columns.stream().map(String::strip).toList();
  }

  /** A spreadsheet's choice depends on its language: the heading tells. */
  private static char separator(Path file) throws IOException {
    try (Reader reader = text(file)) {
      var heading = new char[LONGEST_HEADING];
      int length = Math.max(0, reader.read(heading));
      String line = new String(heading, 0, length).split("\\R", 2)[0];
      return Stream.of(';', '\t', ',')
          .max((one, other) -> Long.compare(count(line, one), count(line, other)))
          .orElseThrow();
    }
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }

  private static void readWorkbook(
      Path file, Consumer<List<String>> headings, Consumer<SentRow> rows) throws IOException {
    try (var in = Files.newInputStream(file);
        var workbook = new ReadableWorkbook(in, new ReadingOptions(true, true));
        var sheet = workbook.getFirstSheet().openStream()) {
      Iterator<Row> each = sheet.iterator();
      List<String> columns = each.hasNext() ? stripped(cells(each.next())) : List.of();
      headings.accept(columns);
      while (each.hasNext()) {
        Row row = each.next();
        List<String> fields = cells(row);
        if (fields.stream().anyMatch(field -> !field.isBlank())) {
          rows.accept(row(row.getRowNum(), columns, fields));
        }
      }
    }
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(Tables::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    String format = cell.getDataFormatString();
    if (format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy")) {
      return cell.asDate().toLocalDate().toString();
    }
    BigDecimal number = cell.asNumber().stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
  }

  private static SentRow row(int number, List<String> columns, List<String> fields) {
    if (fields.stream().skip(columns.size()).anyMatch(field -> !field.isBlank())) {
      return SentRow.unreadable(number, "cells-beyond");
    }
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), i < fields.size() ? fields.get(i) : "");
    }
    return SentRow.of(number, cells);
  }

  private static void readLines(Path file, Consumer<SentRow> rows) throws IOException {
    var json =
        new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    try (var lines = new BufferedReader(text(file))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows.accept(line(json, number, line));
        }
      }
    }
  }

  private static SentRow line(ObjectMapper json, int number, String line) {
    try {
      JsonNode object = json.readTree(line);
      return object.isObject() ? SentRow.of(number, object) : SentRow.unreadable(number, "body");
    } catch (JsonProcessingException e) {
      return SentRow.unreadable(number, "not-json");
    }
  }
}
