package fr.clara.pages;

import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.SpaPages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page says in its language, and where the pages of what it names are.
 *
 * @param language ISO 639-1
 */
record Words(URI site, String language) {

  private static final String FRENCH = "fr";

  /** Begins to describe a record, which is known by the address of its French page. */
  Thing begin(String type, Kind kind, String id) {
    return Thing.of(type)
        .with("@id", known(kind, id))
        .with("url", new SpaPages(site, language).of(kind, id));
  }

  /** A record that another one names, null for none. */
  Thing named(String type, Reference record) {
    return record == null
        ? null
        : Thing.of(type)
            .with("@id", known(record.kind(), record.id()))
            .with("name", text(record.label()));
  }

  List<Thing> named(String type, List<Reference> records) {
    return records.stream().map(record -> named(type, record)).toList();
  }

  /** Null stays null. */
  String text(LocalizedText text) {
    return text == null ? null : text.in(language);
  }

  static String date(PartialDate date) {
    return date == null ? null : date.text();
  }

  /** What else it is called: its acronym, where it has one, and other names. */
  static List<String> alsoCalled(String acronym, List<String> others) {
    var names = new ArrayList<String>();
    if (acronym != null) {
      names.add(acronym);
    }
    names.addAll(others);
    return names;
  }

  private URI known(Kind kind, String id) {
    return new SpaPages(site, FRENCH).of(kind, id);
  }
}
