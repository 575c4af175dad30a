package fr.clara.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as precisely as its source knows it: ISO 8601 year, month or day. */
@Schema(
    type = SchemaType.STRING,
    pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
    description = "ISO 8601 date as precise as its source: 2015, 2016-01 or 2018-09-28",
    examples = "2016-01")
public record PartialDate(@JsonValue String text) {

  private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /**
   * @throws IllegalArgumentException when the text is no year, month or day of the calendar
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartialDate {
    if (!SHAPE.matcher(text).matches() || !exists(text)) {
      throw new IllegalArgumentException("not a date (2015, 2016-01 or 2018-09-28 are): " + text);
    }
  }

  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  /**
   * Whether it is earlier than another one as far as both are known: 2016 is not before 2016-05.
   */
  public boolean isBefore(PartialDate other) {
    int known = Math.min(text.length(), other.text.length());
    return text.substring(0, known).compareTo(other.text.substring(0, known)) < 0;
  }

  private static boolean exists(String text) {
    try {
      switch (text.length()) {
        case 10 -> LocalDate.parse(text);
        case 7 -> YearMonth.parse(text);
        default -> Integer.parseInt(text);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
