package fr.clara.charts;

import fr.clara.search.Listing;
import fr.clara.search.Listings;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Names records that queries give the identifiers of. A transaction must be there. */
@ApplicationScoped
class References {

  private final Listings listings;
  private final Session session;

  References(Listings listings, Session session) {
    this.listings = listings;
    this.session = session;
  }

  /** The references to those records that there are. */
  Map<RecordKey, Reference> of(Collection<RecordKey> keys) {
    return keys.stream().collect(Collectors.groupingBy(RecordKey::kind)).entrySet().stream()
        .flatMap(ofKind -> of(ofKind.getKey(), ofKind.getValue()))
        .collect(
            Collectors.toMap(
                reference -> new RecordKey(reference.kind(), reference.id()),
                reference -> reference));
  }

  /** The references to documents, in the order of their ids. */
  List<Reference> ofSources(Collection<String> ids) {
    return of(ids.stream().map(id -> new RecordKey(Kind.SOURCES, id)).toList()).values().stream()
        .sorted(Comparator.comparing(Reference::id))
        .toList();
  }

  private Stream<Reference> of(Kind kind, List<RecordKey> keys) {
    var ids = keys.stream().map(RecordKey::id).distinct().toList();
    return session.findMultiple(entity(kind), ids).stream()
        .filter(Objects::nonNull)
        .map(NetworkRecord::reference);
  }

  private Class<? extends NetworkRecord> entity(Kind kind) {
    return listings.all().stream()
        .filter(listing -> listing.kind() == kind)
        .findFirst()
        .<Class<? extends NetworkRecord>>map(Listing::entity)
        .orElseThrow();
  }
}
