package fr.clara.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a figure is about")
public enum Theme implements ClosedList {
  NETWORK,
  SUPPORT,
  SCIENCE,
  ECONOMY,
  EVENTS,
  COOPERATION,
  PATIENTS;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
