package fr.clara.feeds;

import fr.clara.request.Parameters;
import fr.clara.search.Facet;
import fr.clara.search.ListQuery;
import fr.clara.search.Listing;
import fr.clara.search.Listings;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import org.hibernate.Session;

/** Names a list and what it is filtered by, in the words of a language. */
@ApplicationScoped
class FeedTitles {

  private final Listings listings;
  private final Session session;

  FeedTitles(Listings listings, Session session) {
    this.listings = listings;
    this.session = session;
  }

  /** The title of a list, whose parameters have been checked. */
  @Transactional
  String of(Listing<?, ?> listing, Parameters parameters, FeedWords words) {
    var filters = new ArrayList<String>();
    if (parameters.one(ListQuery.Q) != null) {
      filters.add(words.of("words", parameters.one(ListQuery.Q)));
    }
    for (var facet : listing.facets()) {
      var values = parameters.all(facet.name());
      if (values != null) {
        values.forEach(value -> filters.add(value(listing.kind(), facet, value, words)));
      }
    }
    return words.title(listing.kind(), filters);
  }

  private String value(Kind kind, Facet<?> facet, String value, FeedWords words) {
    if (value.equals(Facet.NOT_STATED)) {
      return words.of(Facet.NOT_STATED);
    }
    return facet.target() == null
        ? words.word(kind, facet.name(), value)
        : words.text(label(facet.target(), value));
  }

  private LocalizedText label(Kind kind, String id) {
    return session.find(listings.of(kind).entity(), id).label();
  }
}
