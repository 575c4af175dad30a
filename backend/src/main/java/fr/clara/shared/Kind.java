package fr.clara.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

  private static final Map<String, Kind> BY_SEGMENT =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Kind::segment, kind -> kind));

  private final String segment = name().toLowerCase(Locale.ROOT);

  /** The kind of that word, null when there is none. */
  public static Kind of(String segment) {
    return segment == null ? null : BY_SEGMENT.get(segment);
  }

  @JsonValue
  public String segment() {
    return segment;
  }

  public String path() {
    return "/api/v1/" + segment();
  }
}
