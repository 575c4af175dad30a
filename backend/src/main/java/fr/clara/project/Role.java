package fr.clara.project;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an institution does in a project")
public enum Role implements ClosedList {
  COORDINATOR,
  PARTNER,
  PATIENTS_ASSOCIATION,
  STAKEHOLDER;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
