package fr.clara.charts;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.search.Years;
import fr.clara.shared.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked of the picture of who works with whom.
 *
 * @param kind of the record in the centre, null for the whole network
 * @param centre its id, likewise
 * @param years in one of which what is shown begins, null for all
 * @param limit institutions shown
 */
record CollaborationsQuery(Kind kind, String centre, Set<Tie> ties, Years years, int limit) {

  static final String INSTITUTION = "institution";
  static final String PROJECT = "project";
  static final String AXIS = "axis";
  static final String TIE = "tie";

  private static final List<String> CENTRES = List.of(INSTITUTION, PROJECT, AXIS);
  private static final int FEWEST = 2;
  private static final int MOST = 60;

  static final List<String> KNOWN =
      List.of(INSTITUTION, PROJECT, AXIS, TIE, Years.YEAR, Parameters.LIMIT);

  static CollaborationsQuery of(Parameters parameters) {
    String name = centre(parameters);
    return new CollaborationsQuery(
        name == null ? null : kind(name),
        name == null ? null : parameters.one(name),
        ties(parameters.all(TIE)),
        Years.of(parameters),
        parameters.limit(FEWEST, MOST, MOST));
  }

  /** The parameter that names the centre, null when none does. */
  private static String centre(Parameters parameters) {
    var given = CENTRES.stream().filter(name -> parameters.one(name) != null).toList();
    if (given.size() > 1) {
      throw ProblemException.invalidParameter(given.get(1), "together", null, given.get(0));
    }
    return given.isEmpty() ? null : given.get(0);
  }

  private static Kind kind(String name) {
    return switch (name) {
      case INSTITUTION -> Kind.INSTITUTIONS;
      case PROJECT -> Kind.PROJECTS;
      default -> Kind.AXES;
    };
  }

  /** Whether a record begins in the years asked for. */
  boolean holds(SharedRecord record) {
    return years == null || years.hold(record.start());
  }

  /** The parameter that names a kind of centre. */
  static String parameter(Kind kind) {
    return CENTRES.stream().filter(name -> kind(name) == kind).findFirst().orElseThrow();
  }

  private static Set<Tie> ties(List<String> words) {
    return words == null
        ? EnumSet.allOf(Tie.class)
        : EnumSet.copyOf(words.stream().map(CollaborationsQuery::tie).toList());
  }

  static Tie tie(String word) {
    return Stream.of(Tie.values())
        .filter(tie -> tie.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalidParameter(
                    TIE, "value", Stream.of(Tie.values()).map(Tie::word).toList(), word));
  }
}
