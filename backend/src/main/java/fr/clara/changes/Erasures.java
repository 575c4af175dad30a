package fr.clara.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * What a record leaves behind when it must leave nothing: its history goes with it, and the other
 * records' history no longer names it. Only a tombstone stays, which says that there was one.
 */
@ApplicationScoped
public class Erasures {

  private final PendingChanges pending;
  private final Referrers referrers;
  private final ChangeTable table;
  private final Session session;
  private final ObjectMapper json;
  private final Event<Erased> erased;

  Erasures(
      PendingChanges pending,
      Referrers referrers,
      ChangeTable table,
      Session session,
      ObjectMapper json,
      Event<Erased> erased) {
    this.erased = erased;
    this.pending = pending;
    this.referrers = referrers;
    this.table = table;
    this.session = session;
    this.json = json;
  }

  /**
   * The records whose texts hold a word of one of the record's names, be it by chance; references
   * to it are not texts.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<NetworkRecord> mentioning(NetworkRecord record) {
    var found = new LinkedHashSet<NetworkRecord>();
    for (String name : Redaction.words(names(record))) {
      String word = name.toLowerCase(Locale.ROOT);
      for (var key : session.doReturningWork(c -> table.holding(c, word))) {
        var other = session.find(referrers.entity(key.kind()), key.id());
        if (other != null && other != record && text(other).contains(word)) {
          found.add(other);
        }
      }
    }
    return List.copyOf(found);
  }

  private String text(NetworkRecord record) {
    return json.valueToTree(record.view()).toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Erases a record that this transaction removes from all that the log holds.
   *
   * @param naming the records that referred to it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void erase(NetworkRecord record, List<Reference> naming) {
    var referring =
        naming.stream()
            .map(other -> new ChangeTable.Key(other.kind(), other.id()))
            .collect(Collectors.toSet());
    var redaction = new Redaction(record.kind(), record.id, names(record), referring);
    pending.erase(redaction);
    erased.fire(
        new Erased(
            record.kind(),
            record.id,
            redaction.names(),
            kept -> redaction.of(new ChangeTable.Key(record.kind(), record.id), kept)));
  }

  /** What it is and was called. */
  private List<String> names(NetworkRecord record) {
    var labels = session.doReturningWork(c -> table.labels(c, record.kind(), record.id)).stream();
    return Stream.concat(
            record.label().texts().values().stream(),
            labels.flatMap(label -> label.valueStream()).map(JsonNode::asText))
        .distinct()
        .toList();
  }
}
