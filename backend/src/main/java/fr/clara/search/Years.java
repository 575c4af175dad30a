package fr.clara.search;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import java.util.List;

/**
 * The years that a request asks for where no list is asked: as the filter of lists takes them.
 *
 * @param ranges any of which a year may be in
 * @param notStated whether what states no year is wanted, too
 */
public record Years(List<YearRange> ranges, boolean notStated) {

  public static final String YEAR = "year";

  private static final int DIGITS = 4;
  private static final Facet<Void> FACET = Facet.ofYear("Year", nothing -> null);

  /** The years of the parameter; null when it is not given. Refuses what is no year. */
  public static Years of(Parameters parameters) {
    var words = parameters.all(YEAR);
    if (words == null) {
      return null;
    }
    if (words.size() > ListQuery.MOST_VALUES) {
      throw ProblemException.invalidParameter(YEAR, "many", null, ListQuery.MOST_VALUES);
    }
    words.forEach(FACET::check);
    return new Years(
        words.stream().filter(word -> !word.equals(Facet.NOT_STATED)).map(Years::range).toList(),
        words.contains(Facet.NOT_STATED));
  }

  /** Whether a date as precise as its source, null where there is none, is among them. */
  public boolean hold(String date) {
    return date == null
        ? notStated
        : ranges.stream().anyMatch(range -> range.holds(date.substring(0, DIGITS)));
  }

  private static YearRange range(String word) {
    return YearRange.matches(word) ? YearRange.of(word) : new YearRange(word, word);
  }
}
