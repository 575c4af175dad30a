package fr.clara.search;

import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A record as the index holds it, made from its public shape alone.
 *
 * @param key kind and id, unique among all records
 * @param names what it is called
 * @param facets the words it is found under, by field
 * @param references the numbers of the records it is found under, by field
 * @param sorts what it is sorted by, by field
 */
record IndexedRecord(
    String key,
    Kind kind,
    List<LocalizedText> names,
    ShownTexts texts,
    Map<String, List<String>> facets,
    Map<String, List<Long>> references,
    Map<String, String> sorts) {

  /** Longer than any name: what has none comes after what has one. */
  private static final int LONG = 99_999;

  static <V> IndexedRecord of(Listing<?, V> listing, String id, V view) {
    var kind = listing.kind();
    var names = names(listing, view);
    var facets = new HashMap<String, List<String>>();
    var references = new HashMap<String, List<Long>>();
    for (var facet : listing.facets()) {
      var stated = facet.statedBy(view);
      if (facet.numbered()) {
        references.put(Fields.of(kind, facet), stated.stream().map(facet::number).toList());
      } else {
        facets.put(Fields.of(kind, facet), stated);
      }
    }
    var sorts = new HashMap<String, String>();
    listing.sorts().forEach(sort -> sorts.put(Fields.of(kind, sort), sort.key().apply(view)));
    var texts = ShownTexts.of(view).without(names);
    return new IndexedRecord(key(kind, id), kind, names, texts, facets, references, sorts);
  }

  /** What people call a record, each name once. */
  static <V> List<LocalizedText> names(Listing<?, V> listing, V view) {
    return listing.names().apply(view).filter(Objects::nonNull).distinct().toList();
  }

  /** Characters of its shortest name. */
  int length() {
    return names.stream()
        .flatMap(name -> name.texts().values().stream())
        .mapToInt(String::length)
        .min()
        .orElse(LONG);
  }

  static String key(Kind kind, String id) {
    return kind.segment() + "/" + id;
  }

  static Kind kindOf(String key) {
    return Kind.of(key.substring(0, key.indexOf('/')));
  }

  static String idOf(String key) {
    return key.substring(key.indexOf('/') + 1);
  }
}
