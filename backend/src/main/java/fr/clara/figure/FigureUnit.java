package fr.clara.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "What a figure is a number of: things, percent of a whole, percent more than before, euros, or a place in a ranking")
public enum FigureUnit implements ClosedList {
  COUNT,
  PERCENT,
  PERCENT_INCREASE,
  EUR,
  RANK;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
