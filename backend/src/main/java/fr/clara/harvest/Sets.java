package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sets: the nine of the OpenAIRE guidelines, and one for each kind of record. */
final class Sets {

  private static final String SPEC = "openaire_cris_";
  private static final String NAME = "OpenAIRE_CRIS_";

  /** Those of the guidelines (1.2, OpenAIRE OAI-PMH Sets); two are empty here. */
  static final List<OaiSet> OPENAIRE =
      List.of(
          openaire("publications", Contents.of(Kind.OUTCOMES, "publication")),
          openaire("products", Contents.of()),
          openaire("patents", Contents.of(Kind.OUTCOMES, "patent")),
          openaire("persons", Contents.of(Kind.PEOPLE)),
          openaire("orgunits", Contents.of(Kind.INSTITUTIONS)),
          openaire("projects", Contents.of(Kind.PROJECTS)),
          openaire("funding", Contents.of(Kind.GRANTS, Kind.CALLS, Kind.PROGRAMMES)),
          openaire("events", Contents.of(Kind.EVENTS)),
          openaire("equipments", Contents.of()));

  static final List<OaiSet> ALL =
      Stream.concat(OPENAIRE.stream(), Stream.of(Kind.values()).map(Sets::ofKind)).toList();

  private Sets() {}

  /**
   * @param spec its identifier
   */
  record OaiSet(String spec, String name, Contents contents) {}

  static Optional<OaiSet> of(String spec) {
    return ALL.stream().filter(set -> set.spec().equals(spec)).findFirst();
  }

  /** Those that a record is in. */
  static List<OaiSet> of(Kind kind, JsonNode snapshot) {
    return ALL.stream().filter(set -> set.contents().has(kind, snapshot)).toList();
  }

  private static OaiSet openaire(String what, Contents contents) {
    return new OaiSet(SPEC + what, NAME + what, contents);
  }

  private static OaiSet ofKind(Kind kind) {
    String segment = kind.segment();
    return new OaiSet(
        segment,
        segment.substring(0, 1).toUpperCase(Locale.ROOT) + segment.substring(1),
        Contents.of(kind));
  }
}
