package fr.clara.search;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.util.NameTransformer;
import fr.clara.changes.AsOf;
import fr.clara.changes.Snapshots;
import fr.clara.shared.Kind;
import fr.clara.shared.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records as the change log shows them in a state of the network, today's or a former one: one
 * statement reads any number of them, with all that they say of others.
 */
@ApplicationScoped
class LoggedRecords {

  private final Snapshots snapshots;
  private final ObjectMapper json;

  LoggedRecords(Snapshots snapshots, ObjectMapper json) {
    this.snapshots = snapshots;
    this.json =
        json.copy()
            .setAnnotationIntrospector(new StatementsAlone())
            // Instants are told by the clock of where they are; they are shown as they were told.
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    // A snapshot may be older than a list that records have today.
    this.json
        .configOverride(List.class)
        .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  /** A snapshot has no relations: they are left out instead of being there with nothing in them. */
  private static final class StatementsAlone extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
      return null;
    }
  }

  /** The public shapes of these records by id, without those that there were not. */
  <V> Map<String, V> of(Listing<?, V> listing, Collection<String> ids, AsOf state) {
    return views(listing, logged(listing.kind(), ids, state), state);
  }

  /** The same in JSON as it was logged, for whoever makes shapes of them elsewhere. */
  Map<String, byte[]> logged(Kind kind, Collection<String> ids, AsOf state) {
    return snapshots.logged(kind, ids, state);
  }

  /** The public shapes of what was read. */
  <V> Map<String, V> views(Listing<?, V> listing, Map<String, byte[]> logged, AsOf state) {
    var views = new HashMap<String, V>();
    logged.forEach((id, snapshot) -> views.put(id, view(listing, snapshot, state)));
    return views;
  }

  /** The public shape that a snapshot holds, with what the clock says of it at that instant. */
  <V> V view(Listing<?, V> listing, byte[] snapshot, AsOf state) {
    try {
      return timed(listing, json.readValue(snapshot, listing.shape()), state);
    } catch (IOException e) {
      throw noShape(listing, e);
    }
  }

  /** The same of one that was read. */
  <V> V view(Listing<?, V> listing, JsonNode snapshot, AsOf state) {
    try {
      return timed(listing, json.treeToValue(snapshot, listing.shape()), state);
    } catch (JsonProcessingException e) {
      throw noShape(listing, e);
    }
  }

  private static <V> V timed(Listing<?, V> listing, V view, AsOf state) {
    return view instanceof Timed<?> timed ? listing.shape().cast(timed.at(state.instant())) : view;
  }

  private static IllegalStateException noShape(Listing<?, ?> listing, Exception cause) {
    return new IllegalStateException("A snapshot is no " + listing.shape().getSimpleName(), cause);
  }
}
