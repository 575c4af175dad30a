package fr.clara.webhooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header by which a target asks to be left alone: seconds, or a date (RFC 9110). */
final class RetryAfter {

  private RetryAfter() {}

  /** How long from now; zero where nothing is said that can be understood. */
  static Duration of(String header, Instant now) {
    if (header == null) {
      return Duration.ZERO;
    }
    if (header.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(header));
    }
    try {
      var until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
