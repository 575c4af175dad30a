package fr.clara.person;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "The public role that justifies showing a person: an office held in public, words spoken in"
            + " public for an institution, or work led with public money")
public enum PublicBasis implements ClosedList {
  PUBLIC_OFFICE,
  SPOKESPERSON,
  SCIENTIFIC_LEAD;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
