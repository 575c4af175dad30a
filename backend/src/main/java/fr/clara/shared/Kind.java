package fr.clara.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of records: the same word in the path, in references and in file names. */
@Schema(description = "Kind of record: the segment of its address below /api/v1")
public enum Kind {
  SOURCES,
  POLES,
  AXES,
  INSTITUTIONS,
  PROGRAMMES,
  CALLS,
  PROJECTS,
  GRANTS,
  OUTCOMES,
  COOPERATIONS,
  AGREEMENTS,
  EVENTS,
  TRAININGS,
  PEOPLE,
  FIGURES;

  /** The kind of that word, null when there is none. */
  public static Kind of(String segment) {
    return Stream.of(values()).filter(k -> k.segment().equals(segment)).findFirst().orElse(null);
  }

  @JsonValue
  public String segment() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String path() {
    return "/api/v1/" + segment();
  }
}
