package fr.clara.transfer;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A form that answers come in, not each of them in every one: its word and its media type. */
public enum Format {
  JSON(MediaType.APPLICATION_JSON),
  CSV(Format.CSV_TYPE),
  XLSX(Format.XLSX_TYPE),
  NDJSON(Format.NDJSON_TYPE),
  PDF(Format.PDF_TYPE);

  public static final String CSV_TYPE = "text/csv";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String NDJSON_TYPE = "application/x-ndjson";
  public static final String PDF_TYPE = "application/pdf";

  /** The forms of a whole list, a row or a line for each record. */
  public static final List<Format> TABLES = List.of(CSV, XLSX, NDJSON);

  private final String type;

  Format(String type) {
    this.type = type;
  }

  public String type() {
    return type;
  }

  /** Its word, which is also the end of file names. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> words() {
    return Stream.of(values()).map(Format::word).toList();
  }

  /** The words of JSON and of some other forms. */
  public static List<String> jsonAnd(List<Format> others) {
    return Stream.concat(Stream.of(JSON), others.stream()).map(Format::word).toList();
  }
}
