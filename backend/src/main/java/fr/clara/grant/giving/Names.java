package fr.clara.grant.giving;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Records by what they are called; a name that several have is nobody's. */
final class Names {

  private final Map<String, TreeSet<String>> byName = new HashMap<>();

  /** Takes the names of a record, null among them where it has none. */
  void add(String id, Stream<String> names) {
    names
        .filter(Objects::nonNull)
        .forEach(name -> byName.computeIfAbsent(settled(name), n -> new TreeSet<>()).add(id));
  }

  /** The only record of that name. */
  Optional<String> only(String name) {
    var ids = byName.getOrDefault(settled(name), new TreeSet<>());
    return ids.size() == 1 ? Optional.of(ids.first()) : Optional.empty();
  }

  private static String settled(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
