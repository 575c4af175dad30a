package fr.clara.search;

import fr.clara.request.Parameters;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a kind of record is listed: its filters and its sorts, the first of which is the usual one.
 *
 * @param <E> the entity
 * @param <V> its public shape
 */
public record Listing<E extends NetworkRecord, V>(
    Kind kind, Class<E> entity, Class<V> shape, List<Facet> facets, List<Sort> sorts) {

  /** The public shape of a record. */
  public V view(E record) {
    return shape.cast(record.view());
  }

  /** The names of the query parameters, filters first. */
  public List<String> parameters() {
    return Stream.concat(
            facets.stream().map(Facet::name),
            Stream.of(ListQuery.SORT, Parameters.LIMIT, ListQuery.CURSOR, ListQuery.FORMAT))
        .toList();
  }

  /** The names of the query parameters of the whole list in another form. */
  public List<String> exportParameters() {
    return Stream.concat(
            facets.stream().map(Facet::name),
            Stream.of(ListQuery.SORT, ListQuery.FORMAT, ListQuery.SEPARATOR))
        .toList();
  }

  public Facet facet(String name) {
    return facets.stream()
        .filter(facet -> facet.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind + " has no facet " + name));
  }

  /** The address of the list of records whose facet has the value. */
  public URI href(String facet, String value) {
    return URI.create(kind.path() + "?" + facet(facet).name() + "=" + value);
  }

  ListQuery first(String facet, String value) {
    return new ListQuery(
        Map.of(facet(facet), List.of(value)), sorts.get(0), Parameters.USUAL, null);
  }
}
