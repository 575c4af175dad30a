package fr.clara.charts;

import fr.clara.charts.TimelineApi.Entry;
import fr.clara.search.Listing;
import fr.clara.shared.Reference;
import fr.clara.source.SourceApi.CitationView;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Records of a kind that are on the lane of another record, because they name it.
 *
 * @param facet the filter of these records by the one that they name
 * @param named what they state there
 * @param cited the documents that they come from
 * @param entries what they put on the lane
 */
record LanePart<V>(
    Listing<?, V> listing,
    String facet,
    Function<V, List<Reference>> named,
    Function<V, List<CitationView>> cited,
    Function<V, Stream<Entry>> entries) {

  /** Records that name one at most. */
  static <V> LanePart<V> one(
      Listing<?, V> listing,
      String facet,
      Function<V, Reference> named,
      Function<V, List<CitationView>> cited,
      Function<V, Entry> entry) {
    return new LanePart<>(
        listing, facet, named.andThen(List::of), cited, entry.andThen(Stream::of));
  }
}
