package fr.clara.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the records that numbers stand for; a record has its number for life. */
@ApplicationScoped
class RecordNumbers {

  private static final int MOST = 100_000;

  private final Searches searches;
  private final Map<Long, String> keys = new ConcurrentHashMap<>();

  RecordNumbers(Searches searches) {
    this.searches = searches;
  }

  /** The keys by number; a record that is gone has none. */
  Map<Long, String> keys(Collection<Long> numbers) {
    if (keys.size() > MOST) {
      keys.clear();
    }
    var unknown = numbers.stream().filter(number -> !keys.containsKey(number)).toList();
    if (!unknown.isEmpty()) {
      searches.keys(unknown).forEach(key -> keys.put(RecordNumber.of(key), key));
    }
    return keys;
  }
}
