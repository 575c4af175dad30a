package fr.clara.feeds;

import fr.clara.changes.LastChanges;
import fr.clara.changes.LastChanges.LastChange;
import fr.clara.request.LanguageParameter;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import fr.clara.search.Listing;
import fr.clara.search.Selections;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.SpaPages;
import fr.clara.transfer.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** What changed last in a list, as a feed to subscribe to. */
@ApplicationScoped
public class AtomFeeds {

  private static final int MOST_ENTRIES = 100;

  private final Selections selections;
  private final LastChanges changes;
  private final FeedTitles titles;
  private final Session session;

  AtomFeeds(Selections selections, LastChanges changes, FeedTitles titles, Session session) {
    this.selections = selections;
    this.changes = changes;
    this.titles = titles;
    this.session = session;
  }

  /** The records of a list that changed last, the newest first, at most 100. */
  @Transactional
  public <E extends NetworkRecord> Response of(
      Listing<E, ?> listing, UriInfo request, HttpHeaders headers) {
    var known = listing.parametersAnd(ListQuery.FORMAT, LanguageParameter.NAME);
    var parameters = new Parameters(request.getQueryParameters(), known);
    var words = new FeedWords(LanguageParameter.of(parameters, headers));
    var entries = entries(listing, newest(listing, parameters, known));
    var feed = new AtomFeed(words, new SpaPages(request.getBaseUri(), words.language()));
    String text =
        feed.text(
            titles.of(listing, parameters, words),
            listing.kind(),
            request.getRequestUri(),
            entries);
    return Response.ok(text, Format.ATOM.type() + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
        .build();
  }

  private List<LastChange> newest(
      Listing<?, ?> listing, Parameters parameters, List<String> known) {
    var filters = new MultivaluedHashMap<String, String>();
    known.stream()
        .filter(name -> parameters.all(name) != null && !name.equals(LanguageParameter.NAME))
        .forEach(name -> filters.put(name, parameters.all(name)));
    var selected = selections.of(listing, new Parameters(filters, known));
    return selected.whole()
        ? changes.newest(listing.kind(), MOST_ENTRIES)
        : changes.newest(listing.kind(), selected.ids(), MOST_ENTRIES);
  }

  /** A record withdrawn in between is left out. */
  private <E extends NetworkRecord> List<AtomEntry> entries(
      Listing<E, ?> listing, List<LastChange> newest) {
    var ids = newest.stream().map(LastChange::id).toList();
    var records = session.findMultiple(listing.entity(), ids);
    var entries = new ArrayList<AtomEntry>();
    for (int i = 0; i < newest.size(); i++) {
      if (records.get(i) != null) {
        entries.add(new AtomEntry(records.get(i).reference(), newest.get(i)));
      }
    }
    return entries;
  }
}
