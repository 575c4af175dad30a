package fr.clara.person;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a person does in a project, at an event, for an agreement")
public enum Capacity implements ClosedList {
  COORDINATOR,
  CHAIR_HOLDER,
  LEADER,
  SPEAKER,
  ATTENDEE;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
