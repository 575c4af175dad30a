package fr.clara.charts;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an entry of a timeline is: a kind of record, or a phase of a project")
public enum TimelineKind implements ClosedList {
  PROJECTS,
  COOPERATIONS,
  CALLS,
  GRANTS,
  PHASES,
  AGREEMENTS,
  EVENTS,
  TRAININGS,
  OUTCOMES;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
