package fr.clara.search;

import fr.clara.request.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/**
 * Chooses records by the filters of their list, for whoever counts them otherwise than lists do.
 */
@ApplicationScoped
public class Selections {

  private static final int AT_ONCE = 10_000;

  private final Lists lists;
  private final Indexer indexer;
  private final Searches searches;

  Selections(Lists lists, Indexer indexer, Searches searches) {
    this.lists = lists;
    this.indexer = indexer;
    this.searches = searches;
  }

  /** The records that the parameters ask for, in no order; refuses what the list does not know. */
  public <V> Selection of(Listing<?, V> listing, Parameters parameters) {
    var query = lists.whole(listing, parameters);
    var state = indexer.now();
    var ids = new ArrayList<String>();
    boolean whole = query.q() == null && query.filters().isEmpty();
    if (!whole) {
      var question = Searches.Question.of(lists.narrowed(state, listing, query).all());
      searches.each(
          question, AT_ONCE, keys -> keys.stream().map(IndexedRecord::idOf).forEach(ids::add));
    }
    return new Selection(whole, ids, state.revision());
  }
}
