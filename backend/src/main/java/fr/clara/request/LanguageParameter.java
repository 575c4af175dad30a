package fr.clara.request;

import fr.clara.problem.ProblemException;
import fr.clara.shared.Languages;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** {@code lang=en} asks for what {@code Accept-Language: en} asks for: a link can say it. */
public final class LanguageParameter {

  public static final String NAME = "lang";

  private LanguageParameter() {}

  /** French or English; refuses what is neither. */
  public static Locale of(Parameters parameters, HttpHeaders headers) {
    String word = parameters.one(NAME);
    if (word == null) {
      return Languages.of(headers.getAcceptableLanguages());
    }
    if (!Languages.codes().contains(word)) {
      throw ProblemException.invalidParameter(NAME, "value", Languages.codes(), word);
    }
    return Locale.forLanguageTag(word);
  }
}
