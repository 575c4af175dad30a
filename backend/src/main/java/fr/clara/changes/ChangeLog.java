package fr.clara.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.shared.GrownTables;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.ActionQueue;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;

/**
 * Writes the change log: whatever a transaction does to records becomes, in the same transaction
 * and just before it commits, one revision of the network. No caller has anything to do for it.
 *
 * <p>Revisions become visible in their order, because a transaction takes the log's lock before it
 * takes its number and keeps it until it has committed.
 */
@ApplicationScoped
class ChangeLog {

  /** Records read back at once. */
  private static final int AT_ONCE = 1_000;

  /** Records in memory: what some refer to others will, too. */
  private static final int MOST_KEPT = 3_000;

  private final PendingChanges pending;
  private final Referrers referrers;
  private final ChangeTable table;
  private final Revision revision;
  private final ObjectMapper json;
  private final Clock clock;
  private final Author author;

  ChangeLog(
      PendingChanges pending,
      Referrers referrers,
      ChangeTable table,
      Revision revision,
      ObjectMapper json,
      Clock clock,
      Author author) {
    this.pending = pending;
    this.referrers = referrers;
    this.table = table;
    this.revision = revision;
    this.json = json;
    this.clock = clock;
    this.author = author;
  }

  /** Before anything else that starts: the loading of own data must be in the log. */
  void listen(
      @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start,
      SessionFactory sessions) {
    var listeners =
        sessions
            .unwrap(SessionFactoryImplementor.class)
            .getServiceRegistry()
            .requireService(EventListenerRegistry.class);
    listeners.appendListeners(
        EventType.POST_INSERT, event -> note(event.getSession(), event.getEntity()));
    listeners.appendListeners(
        EventType.POST_UPDATE, event -> note(event.getSession(), event.getEntity()));
    listeners.appendListeners(
        EventType.POST_DELETE, event -> note(event.getSession(), event.getEntity()));
    listeners.appendListeners(EventType.POST_COLLECTION_RECREATE, this::noteOwner);
    listeners.appendListeners(EventType.POST_COLLECTION_UPDATE, this::noteOwner);
  }

  private void noteOwner(AbstractCollectionEvent event) {
    note(event.getSession(), event.getAffectedOwnerOrNull());
  }

  private void note(SharedSessionContractImplementor session, Object written) {
    if (written instanceof NetworkRecord record) {
      if (pending.note(record)) {
        actions(session).registerCallback(this::write);
      }
      record.alsoChanged().forEach(other -> note(session, other));
    }
  }

  /** A session of its own on the same connection sees what was flushed, and nothing stale. */
  private void write(SharedSessionContractImplementor session) {
    try (var reader = ((Session) session).sessionWithOptions().connection().openSession()) {
      reader.setDefaultReadOnly(true); // It has no copies of what it reads, to compare with.
      long number = reader.doReturningWork(connection -> writeRevision(reader, connection));
      if (number > 0) {
        actions(session).registerCallback(reached(number));
      }
    }
  }

  /**
   * Writes what was written, then what shows a name that was written, until no more names change;
   * memory holds some of it at a time.
   *
   * @return the number of the revision, 0 when nothing differs from before
   */
  private long writeRevision(Session reader, Connection connection) throws SQLException {
    var rows = table.revision(connection, author, clock, revision.highest());
    var done = new HashSet<ChangeTable.Key>();
    for (var written = pending.drain(); !written.isEmpty(); written = pending.drain()) {
      for (var those : written.entrySet()) {
        Kind kind = those.getKey();
        var ids =
            those.getValue().ids().stream()
                .filter(id -> done.add(new ChangeTable.Key(kind, id)))
                .toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
          var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
          rows.append(rows(reader, kind, those.getValue().entity(), some));
          if (reader.getStatistics().getEntityCount() > MOST_KEPT) {
            reader.clear();
          }
        }
      }
    }
    for (var redaction : pending.redactions()) {
      table.erase(connection, redaction);
    }
    if (rows.count() > GrownTables.MANY) {
      GrownTables.measure(connection, List.of("changes (kind, id)"));
    }
    return rows.number();
  }

  private static ActionQueue actions(SharedSessionContractImplementor session) {
    return ((EventSource) session).getActionQueue();
  }

  private AfterCompletionCallback reached(long number) {
    return (committed, session) -> {
      if (committed) {
        revision.reached(number);
      }
    };
  }

  private List<ChangeTable.Row> rows(
      Session reader, Kind kind, Class<? extends NetworkRecord> entity, List<String> ids) {
    var before = reader.doReturningWork(c -> table.latest(c, kind, ids));
    var records = reader.findMultiple(entity, ids);
    var rows = new ArrayList<ChangeTable.Row>();
    var renamed = new ArrayList<String>();
    for (int i = 0; i < ids.size(); i++) {
      var seen = before.getOrDefault(ids.get(i), ChangeTable.Seen.NEVER);
      var row = row(kind, ids.get(i), seen, records.get(i));
      if (!same(seen.snapshot(), row.snapshot())) {
        rows.add(row);
      }
      if (seen.label() != null && row.label() != null && !same(seen.label(), row.label())) {
        renamed.add(row.id());
      }
    }
    referrers.of(reader, entity, renamed, pending::note);
    return rows;
  }

  private ChangeTable.Row row(Kind kind, String id, ChangeTable.Seen seen, NetworkRecord record) {
    String snapshot = record == null ? null : json(record.view());
    String label = record == null ? null : json(record.label());
    return new ChangeTable.Row(kind, id, operation(seen.snapshot(), snapshot), snapshot, label);
  }

  private static Operation operation(String before, String after) {
    if (after == null) {
      return Operation.WITHDRAWN;
    }
    return before == null ? Operation.CREATED : Operation.UPDATED;
  }

  private String json(Object shown) {
    try {
      return json.writeValueAsString(shown);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same value may be written in more than one way: texts that differ are read. */
  private boolean same(String before, String after) {
    if (before == null || after == null || before.equals(after)) {
      return Objects.equals(before, after);
    }
    try {
      return json.readTree(before).equals(json.readTree(after));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A snapshot of the change log is not JSON", e);
    }
  }
}
