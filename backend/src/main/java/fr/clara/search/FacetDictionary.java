package fr.clara.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the values of fields numbers, from 0 on, that stay theirs while the process lives. */
final class FacetDictionary {

  /** A value of a field: a text or a number. */
  record Value(Comparable<?> value, int number) {}

  private static final class Field {

    private final Map<Comparable<?>, Integer> numbers = new HashMap<>();
    private final List<Value> values = new ArrayList<>();
    private List<Value> shown = List.of();
  }

  private final Map<String, Field> fields = new HashMap<>();
  private int size;

  synchronized int number(String name, Comparable<?> value) {
    var field = fields.computeIfAbsent(name, n -> new Field());
    return field.numbers.computeIfAbsent(
        value,
        v -> {
          field.values.add(new Value(v, size));
          return size++;
        });
  }

  /** All values of a field that were given numbers so far. */
  synchronized List<Value> of(String name) {
    var field = fields.computeIfAbsent(name, n -> new Field());
    if (field.shown.size() < field.values.size()) {
      field.shown = List.copyOf(field.values);
    }
    return field.shown;
  }

  synchronized int size() {
    return size;
  }
}
