package fr.clara.changes;

import fr.clara.changes.ChangeApi.Change;
import fr.clara.changes.ChangeApi.Difference;
import fr.clara.changes.ChangeApi.History;
import fr.clara.changes.ChangeApi.Version;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;

/** What became of single records. */
@ApplicationScoped
public class Histories {

  private final Session session;
  private final ChangeTable table;

  Histories(Session session, ChangeTable table) {
    this.session = session;
    this.table = table;
  }

  /** The record's changes, the newest first; none when there never was such a record. */
  @Transactional
  public History of(Kind kind, String id) {
    var versions = new ArrayList<Version>();
    Change before = null;
    for (Change change : session.doReturningWork(c -> table.of(c, kind, id))) {
      versions.add(
          new Version(
              change.revision(),
              change.at(),
              change.actor(),
              change.operation(),
              differences(before, change),
              change.snapshot()));
      before = change;
    }
    Collections.reverse(versions);
    return new History(versions);
  }

  private static List<Difference> differences(Change before, Change change) {
    return change.operation() == Operation.UPDATED
        ? Differences.between(before.snapshot(), change.snapshot())
        : List.of();
  }
}
