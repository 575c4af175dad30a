package fr.clara.search;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.shared.Kind;
import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lists that are known by their addresses. */
@ApplicationScoped
public class AddressedLists {

  private final Lists lists;
  private final Listings listings;
  private final Indexer indexer;
  private final PerState perState;

  AddressedLists(Lists lists, Listings listings, Indexer indexer, PerState perState) {
    this.lists = lists;
    this.listings = listings;
    this.indexer = indexer;
    this.perState = perState;
  }

  /** What they answer in a state as a request names it, null for today's. */
  public Answers answers(String asOf) {
    return new Answers(this, asOf);
  }

  /** How many records the list has; refuses an address that it does not know. */
  long total(URI address) {
    return lists.total(listing(address), parameters(address));
  }

  /** Gives every record of the list; refuses an address that it does not know. */
  @Transactional
  void each(URI address, Consumer<Object> consumer) {
    each(listing(address), parameters(address), consumer);
  }

  private <V> void each(
      Listing<?, V> listing, MultivaluedMap<String, String> given, Consumer<Object> consumer) {
    var parameters = new Parameters(given, listing.exportParameters());
    lists.each(listing, lists.whole(listing, parameters), consumer::accept);
  }

  <T> T remembered(Object question, Supplier<T> answer) {
    return perState.answer(indexer.now(), question, answer);
  }

  private Listing<?, ?> listing(URI address) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.path().equals(address.getPath()))
        .findFirst()
        .map(listings::of)
        .orElseThrow(() -> ProblemException.notFound(address.getPath()));
  }

  private static MultivaluedMap<String, String> parameters(URI address) {
    var parameters = new MultivaluedHashMap<String, String>();
    parameters.putAll(new QueryStringDecoder(address).parameters());
    return parameters;
  }
}
