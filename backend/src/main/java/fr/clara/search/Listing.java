package fr.clara.search;

import fr.clara.request.Parameters;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a kind of record is found and listed: what it is called, its filters and its sorts, the first
 * of which is the usual one.
 *
 * @param <E> the entity
 * @param <V> its public shape, from which all else is read
 * @param names what it is called by people who search it, null among them where it has none; none
 *     at all when it is only called after others
 */
public record Listing<E extends NetworkRecord, V>(
    Kind kind,
    Class<E> entity,
    Class<V> shape,
    Function<V, Stream<LocalizedText>> names,
    List<Facet<V>> facets,
    List<Sort<V>> sorts) {

  /** The public shape of a record. */
  public V view(E record) {
    return shape.cast(record.view());
  }

  /** The names of the query parameters, filters first. */
  public List<String> parameters() {
    return parametersAnd(
        ListQuery.SORT, Parameters.LIMIT, ListQuery.CURSOR, ListQuery.AS_OF, ListQuery.FORMAT);
  }

  /** The names of the query parameters of the whole list in another form. */
  public List<String> exportParameters() {
    return parametersAnd(ListQuery.SORT, ListQuery.AS_OF, ListQuery.FORMAT, ListQuery.SEPARATOR);
  }

  /** The names of the query parameters that choose records, and others after them. */
  public List<String> parametersAnd(String... others) {
    var narrowing = Stream.concat(Stream.of(ListQuery.Q), facets.stream().map(Facet::name));
    return Stream.concat(narrowing, Stream.of(others)).toList();
  }

  public Facet<V> facet(String name) {
    return facets.stream()
        .filter(facet -> facet.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind + " has no facet " + name));
  }

  /** Whether there is a filter of that name. */
  public boolean hasFacet(String name) {
    return facets.stream().anyMatch(facet -> facet.name().equals(name));
  }

  /** The address of the list of records whose facet has the value. */
  public URI href(String facet, String value) {
    return URI.create(kind.path() + "?" + facet(facet).name() + "=" + value);
  }

  /** The usual list of the records that name this one. */
  ListQuery<V> naming(String facet, String id) {
    return naming(facet, id, sorts.get(0).word());
  }

  ListQuery<V> naming(String facet, String id, String sort) {
    var order = sorts.stream().filter(s -> s.word().equals(sort)).findFirst().orElseThrow();
    return new ListQuery<>(
        null, Map.of(facet(facet), List.of(id)), order, Parameters.USUAL, null, null);
  }
}
