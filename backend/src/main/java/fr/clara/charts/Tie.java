package fr.clara.charts;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What ties institutions to one another")
public enum Tie implements ClosedList {
  PROJECTS,
  GRANTS,
  AGREEMENTS,
  COOPERATIONS,
  RELATIONSHIPS;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
