package fr.clara.catalog;

import fr.clara.shared.Languages;
import fr.clara.shared.LocalizedText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of the catalogue, each in every language. */
final class CatalogWords {

  private CatalogWords() {}

  static LocalizedText of(String key, Object... arguments) {
    return inEach(
        language ->
            new MessageFormat(bundle(language).getString(key), Locale.forLanguageTag(language))
                .format(arguments));
  }

  static boolean has(String key) {
    return bundle("fr").containsKey(key);
  }

  /** A title with what tells it from others of that title. */
  static LocalizedText titled(LocalizedText title, LocalizedText addition) {
    return inEach(language -> title.in(language) + " (" + addition.in(language) + ")");
  }

  /** Words that are separated by commas, in a language. */
  static List<String> all(String key, String language) {
    return List.of(bundle(language).getString(key).split(", *"));
  }

  private static LocalizedText inEach(Function<String, String> text) {
    return LocalizedText.of(
        Languages.codes().stream().collect(Collectors.toMap(Function.identity(), text)));
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("catalog", Locale.forLanguageTag(language));
  }
}
