package fr.clara.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Where an import stands: being checked, checked, refused because something is wrong, being"
            + " applied, applied, or interrupted when the service stopped before it was done")
public enum ImportState implements ClosedList {
  CHECKING,
  CHECKED,
  REFUSED,
  APPLYING,
  APPLIED,
  INTERRUPTED;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
