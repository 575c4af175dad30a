package fr.clara.outcome;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What sort of outcome it is")
public enum OutcomeType implements ClosedList {
  COMPANY,
  PATENT,
  PUBLICATION,
  POLICY,
  INFRASTRUCTURE,
  RECOGNITION,
  CLINICAL_TRIALS,
  COLLABORATION,
  CAPACITY;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
