package fr.clara.event;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What sort of event it is")
public enum EventType implements ClosedList {
  SYMPOSIUM,
  FORUM,
  CONFERENCE,
  WORKSHOP,
  MEETING,
  CEREMONY,
  DELEGATION,
  MISSION,
  TOUR;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
