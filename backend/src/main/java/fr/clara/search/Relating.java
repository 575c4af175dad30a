package fr.clara.search;

import fr.clara.shared.Reference;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** The records that name one record in a facet: those of today, or those of then. */
public interface Relating {

  /** How many, the first of them, and where they all are. */
  <W> Related<W> records(Listing<?, W> listing, String facet);

  /** The same, by name alone. */
  Related<Reference> references(Listing<?, ?> listing, String facet);

  /** All of them, in the order of a sort. */
  <W> List<W> all(Listing<?, W> listing, String facet, String sort);

  long total(Listing<?, ?> listing, String facet);

  /** Where they all are. */
  URI href(Listing<?, ?> listing, String facet);

  /** How many, the first of them in another shape, and where they all are. */
  default <W, X> Related<X> records(Listing<?, W> listing, String facet, Function<W, X> shape) {
    var found = records(listing, facet);
    return new Related<>(found.total(), found.items().stream().map(shape).toList(), found.href());
  }
}
