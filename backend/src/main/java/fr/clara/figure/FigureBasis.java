package fr.clara.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Whether a document publishes the figure, or it is a sum that the document's figures imply")
public enum FigureBasis implements ClosedList {
  PUBLISHED,
  IMPLIED;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
