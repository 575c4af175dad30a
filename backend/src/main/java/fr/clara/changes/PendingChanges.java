package fr.clara.changes;

import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Hibernate;

/** The records that the transaction has written so far, in the order of their first write. */
@TransactionScoped
class PendingChanges implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A kind's written records. */
  record Written(Class<? extends NetworkRecord> entity, Set<String> ids) implements Serializable {}

  private final Map<Kind, Written> written = new LinkedHashMap<>();
  private final transient List<Redaction> redactions = new ArrayList<>();

  /** Notes a write and says whether it is the first since the last draining. */
  boolean note(NetworkRecord record) {
    boolean first = written.isEmpty();
    note(record.kind(), Hibernate.getClass(record).asSubclass(NetworkRecord.class), record.id);
    return first;
  }

  void note(Kind kind, Class<? extends NetworkRecord> entity, String id) {
    written.computeIfAbsent(kind, k -> new Written(entity, new LinkedHashSet<>())).ids().add(id);
  }

  /** Notes that what is withdrawn must also be erased from the log. */
  void erase(Redaction redaction) {
    redactions.add(redaction);
  }

  List<Redaction> redactions() {
    return redactions;
  }

  Map<Kind, Written> drain() {
    var drained = new LinkedHashMap<>(written);
    written.clear();
    return drained;
  }
}
