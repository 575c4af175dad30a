package fr.clara.call;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import fr.clara.shared.ParisTime;
import fr.clara.shared.PartialDate;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Whether proposals are accepted now; computed at each answer, never stored. A call whose"
            + " dates are not stated counts as closed once the year of its edition is over.")
public enum CallStatus implements ClosedList {
  FORTHCOMING,
  OPEN,
  CLOSED,
  NOT_STATED;

  /** What a call's dates, each of which may be null, say at an instant. */
  static CallStatus at(Instant now, PartialDate edition, Instant opensAt, Instant closesAt) {
    if (opensAt != null && opensAt.isAfter(now)) {
      return FORTHCOMING;
    }
    if (closesAt != null) {
      return closesAt.isAfter(now) ? OPEN : CLOSED;
    }
    if (edition != null && edition.year() < now.atZone(ParisTime.ZONE).getYear()) {
      return CLOSED;
    }
    return opensAt == null ? NOT_STATED : OPEN;
  }

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
