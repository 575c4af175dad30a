package fr.clara.changes;

import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * How new a state the current request must be answered from, if not from the newest there is: it
 * holds what this instance speaks of, and nothing of it is older than what the request has read.
 */
@RequestScoped
public class Freshness {

  private final Revision revision;
  private long read;
  private boolean newest;

  Freshness(Revision revision) {
    this.revision = revision;
  }

  /** Whether only the newest state will do, which the primary alone has. */
  public boolean isOfNewest() {
    return newest || revision.known() == 0;
  }

  /** From here on, only the newest state will do. */
  public void beOfNewest() {
    newest = true;
  }

  /** Whether the state that a transaction reads, which lasts as long as it does, is new enough. */
  public boolean isMetBy(Connection connection) throws SQLException {
    long least = Math.max(read, revision.current());
    long found = ChangeTable.newest(connection);
    if (found < least) {
      return false;
    }
    read = found;
    return true;
  }
}
