package fr.clara.charts;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "How an institution came to its place on the map, the most exact first: by coordinates of its"
            + " own, which may be those of its town; by the university town or territory that bears"
            + " the name of its town; by its university town; by the territory of a cooperation that"
            + " it carries")
public enum Precision implements ClosedList {
  OWN,
  TOWN,
  POLE,
  TERRITORY;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
