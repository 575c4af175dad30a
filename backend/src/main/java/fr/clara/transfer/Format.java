package fr.clara.transfer;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A form that lists come in: its word and its media type. */
public enum Format {
  JSON(MediaType.APPLICATION_JSON),
  CSV(Format.CSV_TYPE),
  XLSX(Format.XLSX_TYPE),
  NDJSON(Format.NDJSON_TYPE);

  public static final String CSV_TYPE = "text/csv";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String NDJSON_TYPE = "application/x-ndjson";

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
}
