package fr.clara.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time of day by which CLARA's deadlines are kept. */
public final class ParisTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private ParisTime() {}

  /** The instant with the offset of Paris on that day; null stays null. */
  public static OffsetDateTime of(Instant instant) {
    return instant == null ? null : instant.atZone(ZONE).toOffsetDateTime();
  }
}
