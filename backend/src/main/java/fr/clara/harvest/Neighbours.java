package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the records of a page name, as it was at the revision of the page. */
final class Neighbours {

  private final Map<Kind, Map<String, JsonNode>> known = new EnumMap<>(Kind.class);

  /** Reads records of a kind. */
  @FunctionalInterface
  interface Reading {
    Map<String, JsonNode> read(Kind kind, Collection<String> ids);
  }

  /** What those records name and what that is part of, up to the whole. */
  Neighbours(Collection<JsonNode> records, Set<Kind> kinds, Reading reading) {
    var named = new EnumMap<Kind, Set<String>>(Kind.class);
    for (var record : records) {
      References.in(record, (kind, id) -> want(named, kind, id));
    }
    var wanted = named;
    while (!wanted.isEmpty()) {
      var further = new EnumMap<Kind, Set<String>>(Kind.class);
      wanted.forEach(
          (kind, ids) -> {
            if (kinds.contains(kind)) {
              var found = reading.read(kind, ids);
              known.computeIfAbsent(kind, any -> new HashMap<>()).putAll(found);
              for (var record : found.values()) {
                wholes(kind, record)
                    .forEach(w -> want(further, References.kind(w), References.id(w)));
              }
            }
          });
      wanted = further;
    }
  }

  private void want(Map<Kind, Set<String>> wanted, Kind kind, String id) {
    if (!known.getOrDefault(kind, Map.of()).containsKey(id)) {
      wanted.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    }
  }

  /** What a record is part of, as its own embedded forms say it. */
  static List<JsonNode> wholes(Kind kind, JsonNode record) {
    var fields =
        switch (kind) {
          case GRANTS -> List.of("call", "programme");
          case CALLS -> List.of("programme");
          case INSTITUTIONS -> List.of("parent");
          default -> List.<String>of();
        };
    return fields.stream().map(record::path).filter(RecordWriter::isSaid).limit(1).toList();
  }

  /** The record that is named; none where it was not there. */
  Optional<JsonNode> of(JsonNode reference) {
    return Optional.ofNullable(
        known.getOrDefault(References.kind(reference), Map.of()).get(References.id(reference)));
  }
}
