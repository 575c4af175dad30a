package fr.clara.feeds;

import fr.clara.changes.Operation;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of feeds and calendars in one language. */
final class FeedWords {

  private final Locale language;
  private final ResourceBundle bundle;

  FeedWords(Locale language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("feeds", language);
  }

  /** ISO 639-1. */
  String language() {
    return language.getLanguage();
  }

  String text(LocalizedText text) {
    return text.in(language());
  }

  String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }

  /** What a list is called, and what it is filtered by. */
  String title(Kind kind, List<String> filters) {
    String list = of("kind." + kind.segment());
    return filters.isEmpty()
        ? of("title", list)
        : of("title.filtered", list, String.join(", ", filters));
  }

  /** What was done to a record. */
  String change(Kind kind, Operation operation) {
    String key = operation == Operation.CREATED ? "created" : "updated";
    return of(key, of("record." + kind.segment()));
  }

  /** A word of a closed list; as it is where it is none. */
  String word(Kind kind, String facet, String word) {
    String key = kind.segment() + "." + facet + "." + word;
    return bundle.containsKey(key) ? bundle.getString(key) : word;
  }

  String name(CalendarItem item) {
    return of("moment." + item.moment().moment().word(), text(item.record().label()));
  }
}
