package fr.clara.feeds;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.PartialDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When something is, as precisely as it is known: a date, or an instant with the offset of Paris.
 */
@Schema(
    type = SchemaType.STRING,
    description =
        "ISO 8601 date as precise as its source (2015, 2016-01, 2018-09-28), or an instant with"
            + " the offset of Paris",
    examples = "2018-09-28")
public record CalendarTime(@JsonValue String text) implements Comparable<CalendarTime> {

  private static final int LENGTH_OF_DAY = 10;
  private static final Comparator<CalendarTime> EARLIEST_FIRST =
      Comparator.comparing(CalendarTime::text);

  /** Null stays null. */
  public static CalendarTime of(PartialDate date) {
    return date == null ? null : new CalendarTime(date.text());
  }

  public static CalendarTime of(OffsetDateTime instant) {
    return new CalendarTime(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant));
  }

  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  /** Whether the day is known, and no hour. */
  public boolean isDay() {
    return text.length() == LENGTH_OF_DAY;
  }

  public boolean isInstant() {
    return text.length() > LENGTH_OF_DAY;
  }

  public LocalDate day() {
    return LocalDate.parse(text);
  }

  public OffsetDateTime instant() {
    return OffsetDateTime.parse(text);
  }

  @Override
  public int compareTo(CalendarTime other) {
    return EARLIEST_FIRST.compare(this, other);
  }
}
