package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which records are in a set, or come in a format.
 *
 * @param kinds theirs, each with the values of its {@code type} that they have; none for all
 */
record Contents(Map<Kind, Set<String>> kinds) {

  static Contents of(Kind... kinds) {
    return new Contents(Stream.of(kinds).collect(Collectors.toMap(kind -> kind, kind -> Set.of())));
  }

  static Contents of(Kind kind, String type) {
    return new Contents(Map.of(kind, Set.of(type)));
  }

  /** Everything that is in one of them. */
  static Contents all(Collection<Contents> parts) {
    var kinds = new EnumMap<Kind, Set<String>>(Kind.class);
    for (var part : parts) {
      part.kinds.forEach(
          (kind, types) ->
              kinds.merge(
                  kind,
                  types,
                  (some, others) ->
                      some.isEmpty() || others.isEmpty() ? Set.of() : union(some, others)));
    }
    return new Contents(kinds);
  }

  /** What is in both. */
  Contents and(Contents other) {
    var kinds = new EnumMap<Kind, Set<String>>(Kind.class);
    this.kinds.forEach(
        (kind, types) -> {
          var others = other.kinds.get(kind);
          if (others != null && (types.isEmpty() || others.isEmpty())) {
            kinds.put(kind, types.isEmpty() ? others : types);
          } else if (others != null && !Collections.disjoint(types, others)) {
            kinds.put(kind, types.stream().filter(others::contains).collect(Collectors.toSet()));
          }
        });
    return new Contents(kinds);
  }

  /**
   * @param snapshot the record, null once it is withdrawn: then its kind decides where it can
   */
  boolean has(Kind kind, JsonNode snapshot) {
    var types = kinds.get(kind);
    return types != null
        && (types.isEmpty() || snapshot != null && types.contains(snapshot.path("type").asText()));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
