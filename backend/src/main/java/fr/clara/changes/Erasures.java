package fr.clara.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  Erasures(
      PendingChanges pending,
      Referrers referrers,
      ChangeTable table,
      Session session,
      ObjectMapper json) {
    this.pending = pending;
    this.referrers = referrers;
    this.table = table;
    this.session = session;
    this.json = json;
  }

  /** The records that refer to one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<NetworkRecord> naming(NetworkRecord record) {
    var found = new ArrayList<NetworkRecord>();
    referrers.of(
        session,
        record.getClass(),
        List.of(record.id),
        (kind, entity, id) -> found.add(session.find(entity, id)));
    return found;
  }

  /** The records whose texts hold a name; references to its bearer are not texts. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<NetworkRecord> mentioning(String name) {
    var found = new ArrayList<NetworkRecord>();
    for (var key : session.doReturningWork(c -> table.holding(c, name))) {
      var record = session.find(referrers.entity(key.kind()), key.id());
      if (record != null && text(record).contains(name.toLowerCase(Locale.ROOT))) {
        found.add(record);
      }
    }
    return found;
  }

  private String text(NetworkRecord record) {
    return json.valueToTree(record.view()).toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Erases the record that this transaction removes from all that the log holds, under each of its
   * names.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void erase(Kind kind, String id, List<String> names) {
    pending.erase(new Redaction(kind, id, names));
  }
}
