package fr.clara.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How exact a figure is: as published, a lower bound, or near the truth")
public enum Qualifier implements ClosedList {
  EXACT,
  AT_LEAST,
  ABOUT;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
