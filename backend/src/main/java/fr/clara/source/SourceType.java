package fr.clara.source;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What sort of document a source is")
public enum SourceType implements ClosedList {
  PRESS_RELEASE,
  INTERVIEW,
  PRESENTATION,
  REGISTER;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
