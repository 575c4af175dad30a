package fr.clara.shared;

import java.util.List;
import java.util.Locale;

/** The languages that the service speaks: French, and English for those who prefer it. */
public final class Languages {

  private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

  private Languages() {}

  /** The first of those wanted, the best first, that is spoken; French when none is. */
  public static Locale of(List<Locale> wanted) {
    return wanted.stream()
        .map(language -> Locale.forLanguageTag(language.getLanguage()))
        .filter(SPOKEN::contains)
        .findFirst()
        .orElse(Locale.FRENCH);
  }

  /** ISO 639-1. */
  public static List<String> codes() {
    return SPOKEN.stream().map(Locale::getLanguage).toList();
  }
}
