package fr.clara.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RowOutcome", description = "What a row of an import does to its record")
public enum Outcome implements ClosedList {
  CREATED,
  CHANGED,
  UNCHANGED,
  WRONG;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
