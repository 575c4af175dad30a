package fr.clara.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;

/**
 * This process among those that work on imports. It holds a lock of its number on a connection that
 * it keeps: however it ends, PostgreSQL frees the lock, and everybody sees that it is gone.
 */
@ApplicationScoped
class Worker {

  /** Any number, as long as no other pair of numbers that is locked begins with it. */
  private static final int FAMILY = 0x494d50;

  private static final int PATIENCE_SECONDS = 2;

  private final AgroalDataSource connections;
  private final Session session;
  private final SecureRandom numbers = new SecureRandom();
  private int number;
  private Connection held;

  Worker(AgroalDataSource connections, Session session) {
    this.connections = connections;
    this.session = session;
  }

  /** The number of this process, which is alive to everybody from here on. */
  int number() {
    return QuarkusTransaction.suspendingExisting().call(this::live);
  }

  private synchronized int live() {
    try {
      if (held == null || !held.isValid(PATIENCE_SECONDS)) {
        release();
        take();
      }
      return number;
    } catch (SQLException e) {
      throw new IllegalStateException("Nothing can be imported now", e);
    }
  }

  /** With its connection a number is gone for good: what was begun under it may have ended. */
  private void take() throws SQLException {
    number = numbers.nextInt(Integer.MAX_VALUE);
    held = connections.getConnection();
    try (var statement = held.createStatement()) {
      statement.execute("select pg_advisory_lock(%d, %d)".formatted(FAMILY, number));
    }
  }

  private void release() {
    try (var ending = held) {
      held = null;
    } catch (SQLException e) {
      // It is broken, which is why it goes.
    }
  }

  /** Whether a process of that number lives, here or elsewhere. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean lives(Integer other) {
    return other != null
        && session
            .createNativeQuery(
                "select exists(select from pg_locks join pg_database on pg_database.oid = database"
                    + " where datname = current_database() and locktype = 'advisory' and objsubid = 2"
                    + " and cast(classid as bigint) = :family and cast(objid as bigint) = :number)",
                Boolean.class)
            .setParameter("family", FAMILY)
            .setParameter("number", other)
            .getSingleResult();
  }
}
