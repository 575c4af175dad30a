package fr.clara.training;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What sort of training it is: a master's, a stream of studies, a course")
public enum TrainingType implements ClosedList {
  MASTER,
  STREAM,
  COURSE;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
