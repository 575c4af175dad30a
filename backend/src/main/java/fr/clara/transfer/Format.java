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
  ATOM(Format.ATOM_TYPE),
  ICS(Format.ICS_TYPE),
  PDF(Format.PDF_TYPE),
  THREE_SIXTY_GIVING(Format.THREE_SIXTY_GIVING_TYPE, "360giving"),
  SCDL(Format.SCDL_TYPE);

  public static final String CSV_TYPE = "text/csv";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String NDJSON_TYPE = "application/x-ndjson";
  public static final String ATOM_TYPE = "application/atom+xml";
  public static final String ICS_TYPE = "text/calendar";
  public static final String PDF_TYPE = "application/pdf";

  /** The standard has no media type of its own. */
  public static final String THREE_SIXTY_GIVING_TYPE = "application/vnd.clara.360giving+json";

  /** Tells it from the other CSV in {@code Accept}; the answer is CSV like any. */
  public static final String SCDL_TYPE = "application/vnd.clara.scdl+csv";

  /** The forms of a whole list, a row or a line for each record. */
  public static final List<Format> TABLES = List.of(CSV, XLSX, NDJSON);

  /** The words of the forms that are in one language. */
  public static final List<String> SPOKEN =
      Stream.of(ATOM, ICS, PDF, THREE_SIXTY_GIVING).map(Format::word).toList();

  private final String type;
  private final String word;

  Format(String type) {
    this(type, null);
  }

  Format(String type, String word) {
    this.type = type;
    this.word = word == null ? name().toLowerCase(Locale.ROOT) : word;
  }

  public String type() {
    return type;
  }

  /** The media type of answers in it, which is that by which it is asked for but for one. */
  public String answered() {
    return this == SCDL ? CSV_TYPE : type;
  }

  /** Its word, which is also the end of the file names of tables. */
  public String word() {
    return word;
  }

  public static List<String> words() {
    return Stream.of(values()).map(Format::word).toList();
  }

  /** The form of that word, null when there is none. */
  public static Format of(String word) {
    return Stream.of(values()).filter(known -> known.word().equals(word)).findFirst().orElse(null);
  }
}
