package fr.clara.charts;

import fr.clara.changes.State;
import fr.clara.search.Labels;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names records that queries give the identifiers of. A transaction must be there. */
@ApplicationScoped
class References {

  private final Labels labels;
  private final State network;

  References(Labels labels, State network) {
    this.labels = labels;
    this.network = network;
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
    return labels.of(network.current(), kind, ids).entrySet().stream()
        .map(label -> new Reference(label.getKey(), kind, label.getValue()));
  }
}
