package fr.clara.harvest;

import fr.clara.harvest.OaiException.Code;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The times between which harvesters ask, days or seconds of UTC, both included.
 *
 * @param from null where there is no first one
 * @param before after the last one; null where there is none
 */
record Datestamps(Instant from, Instant before) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SECOND =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

  /**
   * @throws OaiException badArgument where a date is none, where one is a day and the other a
   *     second, or where the last is before the first
   */
  static Datestamps of(String from, String until) {
    if (from != null && until != null && from.length() != until.length()) {
      throw wrong("from and until must be of the same granularity.");
    }
    var first = from == null ? null : instant(from);
    var last = until == null ? null : instant(until);
    if (first != null && last != null && last.isBefore(first)) {
      throw wrong("until is before from.");
    }
    return new Datestamps(
        first,
        last == null ? null : last.plus(1, isDay(until) ? ChronoUnit.DAYS : ChronoUnit.SECONDS));
  }

  static String text(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Instant instant(String text) {
    try {
      if (isDay(text)) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      if (SECOND.matcher(text).matches()) {
        return Instant.parse(text);
      }
    } catch (DateTimeException e) {
      throw wrong("There is no such date: " + text + ".");
    }
    throw wrong("Dates are YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ, not " + text + ".");
  }

  private static boolean isDay(String text) {
    return DAY.matcher(text).matches();
  }

  private static OaiException wrong(String message) {
    return new OaiException(Code.badArgument, message);
  }
}
