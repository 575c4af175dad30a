package fr.clara.call;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
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

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
