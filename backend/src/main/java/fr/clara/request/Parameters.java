package fr.clara.request;

import fr.clara.problem.ProblemException;
import fr.clara.shared.Kind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;

/** The query parameters of a request, none of which is unknown. */
public final class Parameters {

  public static final String LIMIT = "limit";
  public static final int MOST = 500;
  public static final int USUAL = 25;

  private final MultivaluedMap<String, String> values;

  /** Refuses a parameter that is not known there: a misspelt one is a mistake, never ignored. */
  public Parameters(MultivaluedMap<String, String> values, List<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw ProblemException.unknownParameter(name, known);
      }
    }
    this.values = values;
  }

  /** All values of a parameter, null when it is not given. */
  public List<String> all(String name) {
    return values.get(name);
  }

  /** The value of a parameter that may be given once, null when it is not. */
  public String one(String name) {
    var given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw ProblemException.invalidParameter(name, "repeated", null);
    }
    return given.isEmpty() ? null : given.get(0);
  }

  /** The kinds of records that a parameter names, none when it is not given. */
  public List<Kind> kinds(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(word -> kind(name, word))
        .distinct()
        .toList();
  }

  /** The kind of record that a parameter names once, null when it is not given. */
  public Kind kind(String name) {
    String word = one(name);
    return word == null ? null : kind(name, word);
  }

  private static Kind kind(String name, String word) {
    var kind = Kind.of(word);
    if (kind == null) {
      var words = Stream.of(Kind.values()).map(Kind::segment).toList();
      throw ProblemException.invalidParameter(name, "value", words, word);
    }
    return kind;
  }

  /** Items a page: 1 to 500, 25 when the parameter is not given. */
  public int limit() {
    return limit(MOST, USUAL);
  }

  /** Items an answer holds: from 1 to the most there can be, the usual number when not given. */
  public int limit(int most, int usual) {
    return limit(1, most, usual);
  }

  /** Items an answer holds, between two bounds; the usual number when not given. */
  public int limit(int least, int most, int usual) {
    String word = one(LIMIT);
    if (word == null) {
      return usual;
    }
    try {
      int limit = Integer.parseInt(word);
      if (limit >= least && limit <= most) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Said below, with the numbers out of bounds.
    }
    throw ProblemException.invalidParameter(LIMIT, "limit", null, least, most);
  }
}
