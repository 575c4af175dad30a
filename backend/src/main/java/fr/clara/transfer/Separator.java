package fr.clara.transfer;

import fr.clara.problem.ProblemException;
import fr.clara.search.ListQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands between the cells of a CSV line; a French Excel expects the semicolon. */
public enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  /** The character of the word, the comma when there is none; only CSV has separators. */
  static char of(String word, Format format) {
    if (word == null) {
      return COMMA.character;
    }
    if (format != Format.CSV) {
      throw ProblemException.invalidParameter(ListQuery.SEPARATOR, "csv-only", null);
    }
    return Stream.of(values())
        .filter(known -> known.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> ProblemException.invalidParameter(ListQuery.SEPARATOR, "value", words(), word))
        .character;
  }

  public static List<String> words() {
    return Stream.of(values()).map(Separator::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
