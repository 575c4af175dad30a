package fr.clara.search;

import fr.clara.shared.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The names of the index's fields. */
final class Fields {

  static final String KIND = "kind";

  /** Names as a whole, folded: what is typed exactly comes first. */
  static final String WHOLE = "whole";

  /** The number of the record, by which others name it. */
  static final String NUMBER = "number";

  /** Of names that answer alike the shorter says it better. */
  static final String LENGTH = "length";

  /** Orders hits that nothing else tells apart. */
  static final String KEY = "key";

  /** Where words are found, the weightiest first. */
  static final List<Family> FAMILIES =
      List.of(
          new Family("name", Highlight.Place.NAME, 100),
          new Family("related", Highlight.Place.RELATED, 3),
          new Family("text", Highlight.Place.TEXT, 2));

  /**
   * The same texts, analysed as they are and by the rules of each language.
   *
   * @param weight what a hit there is worth
   */
  record Family(String plain, Highlight.Place place, float weight) {

    String in(String language) {
      return plain + "_" + language;
    }

    String[] fields() {
      return all().toArray(String[]::new);
    }

    List<String> all() {
      return Stream.concat(Stream.of(plain), LANGUAGES.stream().map(this::in)).toList();
    }
  }

  /** Languages whose words are brought back to their stems; the analyzers have their names. */
  static final List<String> LANGUAGES = List.of("fr", "en");

  /** The analyzer that keeps words as they are, without case, accents and elisions. */
  static final String PLAIN = "plain";

  private Fields() {}

  static String of(Kind kind, Facet<?> facet) {
    return kind.segment() + "_is_" + facet.name();
  }

  static String of(Kind kind, Sort<?> sort) {
    return kind.segment() + "_by_" + sort.word().replace("-", "descending_");
  }
}
