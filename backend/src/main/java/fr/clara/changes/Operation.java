package fr.clara.changes;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description = "What was done to the record; a withdrawn record leaves this tombstone for ever")
public enum Operation implements ClosedList {
  CREATED,
  UPDATED,
  WITHDRAWN;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
