package fr.clara.request;

import fr.clara.problem.ProblemException;
import java.util.regex.Pattern;

/**
 * The years that a request asks for, both included.
 *
 * @param from the first, null when there is none
 * @param to the last, likewise
 */
public record YearSpan(Integer from, Integer to) {

  public static final String FROM = "from";
  public static final String TO = "to";

  /** What a year looks like. */
  public static final String SHAPE = "^[0-9]{4}$";

  private static final Pattern YEAR = Pattern.compile(SHAPE);

  /** Refuses what is no year, and a span that ends before it begins. */
  public static YearSpan of(Parameters parameters) {
    var span = new YearSpan(year(parameters, FROM), year(parameters, TO));
    if (span.from != null && span.to != null && span.to < span.from) {
      throw ProblemException.invalidParameter(TO, "order", null);
    }
    return span;
  }

  private static Integer year(Parameters parameters, String name) {
    String word = parameters.one(name);
    if (word == null) {
      return null;
    }
    if (!YEAR.matcher(word).matches()) {
      throw ProblemException.invalidParameter(name, "shape", null, word, YEAR);
    }
    return Integer.valueOf(word);
  }

  /** Whether no year is left out. */
  public boolean all() {
    return from == null && to == null;
  }

  /** Whether a period that begins and ends in these years has a part in it. */
  public boolean meets(int first, int last) {
    return (to == null || first <= to) && (from == null || last >= from);
  }

  /** The word by which lists filter: 2010..2015, 2010.., ..2015. */
  public String range() {
    return text(from) + ".." + text(to);
  }

  private static String text(Integer year) {
    return year == null ? "" : "%04d".formatted(year);
  }
}
