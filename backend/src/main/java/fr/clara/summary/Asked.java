package fr.clara.summary;

import fr.clara.request.YearSpan;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.shared.Reference;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.stream.Collectors;

/**
 * What a summary is asked to be about.
 *
 * @param pole null for the whole network
 * @param programme null for all programmes
 */
record Asked(YearSpan years, Reference pole, Reference programme) {

  static final String POLE = "pole";
  static final String PROGRAMME = "programme";
  static final String YEAR = "year";

  /** Whether the records of a kind can be told apart by what is asked. */
  boolean tellsApart(Listing<?, ?> listing) {
    return (pole == null || listing.hasFacet(POLE))
        && (programme == null || listing.hasFacet(PROGRAMME))
        && (years.all() || listing.hasFacet(YEAR));
  }

  /** The filters of a list that can be told apart by it. */
  MultivaluedMap<String, String> filters(Listing<?, ?> listing) {
    var filters = among(listing);
    if (!years.all()) {
      filters.putSingle(YEAR, years.range());
    }
    return filters;
  }

  /** The filters of the records of which no date is known. */
  MultivaluedMap<String, String> undated(Listing<?, ?> listing) {
    var filters = among(listing);
    filters.putSingle(YEAR, Facet.NOT_STATED);
    return filters;
  }

  /** The filter of the university town alone. */
  MultivaluedMap<String, String> inPole() {
    var filters = new MultivaluedHashMap<String, String>();
    filters.putSingle(POLE, pole.id());
    return filters;
  }

  private MultivaluedMap<String, String> among(Listing<?, ?> listing) {
    var filters = new MultivaluedHashMap<String, String>();
    if (pole != null && listing.hasFacet(POLE)) {
      filters.putSingle(POLE, pole.id());
    }
    if (programme != null && listing.hasFacet(PROGRAMME)) {
      filters.putSingle(PROGRAMME, programme.id());
    }
    return filters;
  }

  /** The address of the list. */
  URI href(Listing<?, ?> listing) {
    String query =
        filters(listing).entrySet().stream()
            .map(filter -> filter.getKey() + "=" + filter.getValue().get(0))
            .sorted()
            .collect(Collectors.joining("&"));
    return URI.create(listing.kind().path() + (query.isEmpty() ? "" : "?" + query));
  }
}
