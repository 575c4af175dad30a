package fr.clara.feeds;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "What happens then: a call opens, collects proposals, closes, or has its edition, where"
            + " nothing more is known of it; an event takes place")
public enum Moment implements ClosedList {
  OPENING,
  CUT_OFF,
  CLOSING,
  EDITION,
  EVENT;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
