package fr.clara.institution;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an institution is to another: hosted by it, paid by it, its partner")
public enum RelationshipType implements ClosedList {
  HOSTED_BY,
  FUNDED_BY,
  LAUNCHED_BY,
  MEMBER_OF,
  PARTNER_OF;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
