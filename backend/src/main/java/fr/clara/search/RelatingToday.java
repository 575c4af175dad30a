package fr.clara.search;

import fr.clara.changes.State;
import fr.clara.request.Parameters;
import fr.clara.shared.Reference;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The records that name one now, as the index finds them. */
final class RelatingToday implements Relating {

  private final String id;
  private final State.Current state;
  private final Lists lists;
  private final Searches searches;
  private final Labels labels;

  RelatingToday(String id, State.Current state, Lists lists, Searches searches, Labels labels) {
    this.id = id;
    this.state = state;
    this.lists = lists;
    this.searches = searches;
    this.labels = labels;
  }

  @Override
  public <W> Related<W> records(Listing<?, W> listing, String facet) {
    var found = first(listing, facet);
    return new Related<>(
        found.total(), lists.views(state, listing, found.keys()), href(listing, facet));
  }

  @Override
  public Related<Reference> references(Listing<?, ?> listing, String facet) {
    var found = first(listing, facet);
    var named = labels.of(state, listing.kind(), found.ids());
    var references =
        found.ids().stream()
            .filter(named::containsKey)
            .map(other -> new Reference(other, listing.kind(), named.get(other)))
            .toList();
    return new Related<>(found.total(), references, href(listing, facet));
  }

  @Override
  public <W> List<W> all(Listing<?, W> listing, String facet, String sort) {
    var all = new ArrayList<W>();
    searches.each(
        lists.narrowed(state, listing, listing.naming(facet, id, sort)).question(),
        Parameters.MOST,
        keys -> all.addAll(lists.views(state, listing, keys)));
    return all;
  }

  @Override
  public long total(Listing<?, ?> listing, String facet) {
    return searches.count(named(listing, facet).question().matching());
  }

  @Override
  public URI href(Listing<?, ?> listing, String facet) {
    return listing.href(facet, id);
  }

  private <W> Searches.Answer first(Listing<?, W> listing, String facet) {
    var list = named(listing, facet);
    return searches.ask(list.question(), 0, list.query().limit());
  }

  private <W> Narrowed<W> named(Listing<?, W> listing, String facet) {
    return lists.narrowed(state, listing, listing.naming(facet, id));
  }
}
