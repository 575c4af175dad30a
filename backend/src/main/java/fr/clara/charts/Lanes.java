package fr.clara.charts;

import fr.clara.charts.TimelineApi.Entry;
import fr.clara.search.ListQuery;
import fr.clara.search.Lists;
import fr.clara.shared.Reference;
import fr.clara.source.CitedSources;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of several lanes, each kind of them read at once. */
final class Lanes {

  private final Lists lists;
  private final List<String> ids;
  private final CitedSources sources;
  private final Map<String, List<Entry>> entries = new HashMap<>();

  /**
   * Without any entry yet.
   *
   * @param ids of the records whose lanes they are
   */
  Lanes(Lists lists, List<String> ids, CitedSources sources) {
    this.lists = lists;
    this.ids = ids;
    this.sources = sources;
  }

  <V> void read(LanePart<V> part) {
    for (int from = 0; from < ids.size(); from += ListQuery.MOST_VALUES) {
      var some = ids.subList(from, Math.min(from + ListQuery.MOST_VALUES, ids.size()));
      var filters = new MultivaluedHashMap<String, String>();
      filters.put(part.facet(), some);
      lists.each(part.listing(), filters, view -> add(part, view, some));
    }
  }

  private <V> void add(LanePart<V> part, V view, List<String> some) {
    sources.add(part.cited().apply(view));
    part.named().apply(view).stream()
        .map(Reference::id)
        .filter(some::contains)
        .distinct()
        .forEach(id -> part.entries().apply(view).forEach(entry -> add(id, entry)));
  }

  void add(String id, Entry entry) {
    entries.computeIfAbsent(id, i -> new ArrayList<>()).add(entry);
  }

  List<Entry> of(String id) {
    return entries.getOrDefault(id, List.of());
  }
}
