package fr.clara.search;

import fr.clara.changes.State;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What people call records. */
@ApplicationScoped
public class Labels {

  private record Named(Kind kind, String id) {}

  private final Listings listings;
  private final PerState perState;
  private final Session session;

  Labels(Listings listings, PerState perState, Session session) {
    this.listings = listings;
    this.perState = perState;
    this.session = session;
  }

  /** The labels of records of a kind, by id; a record that is gone has none. */
  public Map<String, LocalizedText> of(State.Current state, Kind kind, Collection<String> ids) {
    var labels = new HashMap<String, LocalizedText>();
    for (String id : ids) {
      LocalizedText known = perState.answer(state, new Named(kind, id), () -> null);
      if (known != null) {
        labels.put(id, known);
      }
    }
    var unknown = ids.stream().filter(id -> !labels.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      session.findMultiple(listings.of(kind).entity(), unknown).stream()
          .filter(Objects::nonNull)
          .collect(Collectors.toMap(record -> record.id, NetworkRecord::label))
          .forEach(
              (id, label) ->
                  labels.put(id, perState.answer(state, new Named(kind, id), () -> label)));
    }
    return labels;
  }
}
