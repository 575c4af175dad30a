package fr.clara.search;

import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  static <E extends NetworkRecord, V> IndexedRecord of(Listing<E, V> listing, E record) {
    V view = listing.view(record);
    var names = names(listing, view);
    return new IndexedRecord(
        key(listing.kind(), record.id),
        listing.kind(),
        names,
        ShownTexts.of(view).without(names),
        byField(
            listing.facets().stream().filter(f -> !f.numbered()).toList(),
            f -> Fields.of(listing.kind(), f),
            f -> f.statedBy(view)),
        byField(
            listing.facets().stream().filter(Facet::numbered).toList(),
            f -> Fields.of(listing.kind(), f),
            f -> f.statedBy(view).stream().map(f::number).toList()),
        byField(listing.sorts(), s -> Fields.of(listing.kind(), s), s -> s.key().apply(view)));
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

  private static <D, T> Map<String, T> byField(
      List<D> declared, Function<D, String> field, Function<D, T> value) {
    return declared.stream().collect(Collectors.toMap(field, value));
  }
}
