package fr.clara.webhooks;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which instance sends: the one that holds a lock of PostgreSQL on a connection that it keeps.
 * However it ends, the lock is free, and the next that asks has it.
 */
@ApplicationScoped
class Leadership {

  /** Any number, as long as nothing else in the database locks it. */
  private static final long LOCK = 0x574542484f4f4bL;

  private static final String ANY = "select exists(select from webhooks where state = 'ACTIVE')";

  private static final String TRY = "select pg_try_advisory_lock(" + LOCK + ")";

  private static final String DUE =
      "select id from webhooks where state = 'ACTIVE' and"
          + " ((next_attempt_at is null or next_attempt_at <= ?)"
          + " and (revision, number) < ((select max(revision) from changes), "
          + Integer.MAX_VALUE
          + ") or exists(select from webhook_dead_letters where webhook_id = id and redeliver))";

  private final AgroalDataSource connections;
  private Connection held;

  Leadership(AgroalDataSource connections) {
    this.connections = connections;
  }

  synchronized boolean isHeld() {
    return held != null;
  }

  /** The webhooks that have something to send, none where another instance sends. */
  synchronized List<String> due(Instant now) throws SQLException {
    if (held == null && !take()) {
      return List.of();
    }
    try (var statement = held.prepareStatement(DUE)) {
      statement.setTimestamp(1, Timestamp.from(now));
      return ids(statement);
    } catch (SQLException e) {
      release();
      throw e;
    }
  }

  private static List<String> ids(PreparedStatement statement) throws SQLException {
    var ids = new ArrayList<String>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  /** No connection is kept where there is nothing to send. */
  private boolean take() throws SQLException {
    var connection = connections.getConnection();
    try {
      if (says(connection, ANY) && says(connection, TRY)) {
        held = connection;
        return true;
      }
      return false;
    } finally {
      if (held == null) {
        connection.close();
      }
    }
  }

  private static boolean says(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** The connection may be broken: then the lock is free with it. */
  synchronized void release() {
    if (held == null) {
      return;
    }
    try (var ending = held) {
      held = null;
      says(ending, "select pg_advisory_unlock(" + LOCK + ")");
    } catch (SQLException e) {
      // PostgreSQL has freed it, or does so when it finds the connection gone.
    }
  }
}
