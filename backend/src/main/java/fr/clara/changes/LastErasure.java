package fr.clara.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** When somebody was last erased: what was written out of the network before must not be shown. */
@ApplicationScoped
public class LastErasure {

  private final Session session;

  LastErasure(Session session) {
    this.session = session;
  }

  /** The revision that did it, 0 when nobody ever was. */
  @Transactional
  public long revision() {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.createStatement();
              var rows =
                  statement.executeQuery(
                      "select coalesce(max(revision), 0) from changes where erased")) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }
}
