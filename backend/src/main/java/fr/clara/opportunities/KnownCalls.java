package fr.clara.opportunities;

import fr.clara.call.Call;
import fr.clara.call.CallApi;
import fr.clara.changes.Spans;
import fr.clara.changes.Spans.Span;
import fr.clara.changes.State;
import fr.clara.programme.Programme;
import fr.clara.search.Lists;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The calls of the present state of the network, with what the protocol asks around them. They are
 * read once for each state, of which a call that opens or closes makes a new one, and kept.
 */
@ApplicationScoped
class KnownCalls {

  private final State state;
  private final Lists lists;
  private final Spans spans;
  private volatile Known known;

  KnownCalls(State state, Lists lists, Spans spans) {
    this.state = state;
    this.lists = lists;
    this.spans = spans;
  }

  /**
   * A call, and what the protocol asks besides.
   *
   * @param purpose of its programme, null when it is not stated
   */
  record KnownCall(UUID uuid, CallApi.Call call, LocalizedText purpose, Span span) {}

  private record Known(State.Current state, Map<UUID, KnownCall> calls) {}

  Collection<KnownCall> all() {
    return now().calls().values();
  }

  /** The call of that UUID, null when there is none. */
  KnownCall one(UUID uuid) {
    return now().calls().get(uuid);
  }

  private Known now() {
    var current = state.current();
    var before = known;
    if (before != null && before.state().equals(current)) {
      return before;
    }
    var read = new Known(current, read());
    known = read;
    return read;
  }

  private Map<UUID, KnownCall> read() {
    var all = lists.all(Call.LISTING, new MultivaluedHashMap<>());
    var purposes = new HashMap<String, LocalizedText>();
    lists
        .all(Programme.LISTING, new MultivaluedHashMap<>())
        .forEach(programme -> purposes.put(programme.id(), programme.purpose()));
    var spans = this.spans.of(Kind.CALLS);
    var calls = new LinkedHashMap<UUID, KnownCall>();
    for (var call : all) {
      var uuid = NamedUuid.ofCall(call.id());
      calls.put(
          uuid,
          new KnownCall(uuid, call, purposes.get(call.programme().id()), spans.get(call.id())));
    }
    return calls;
  }
}
