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
  private final int number = new SecureRandom().nextInt(Integer.MAX_VALUE);
  private Connection held;

  Worker(AgroalDataSource connections, Session session) {
    this.connections = connections;
    this.session = session;
  }

  /** The number of this process, which is alive to everybody from here on. */
  int number() {
    QuarkusTransaction.suspendingExisting().run(this::live);
    return number;
  }

  private synchronized void live() {
    try {
      if (held != null && held.isValid(PATIENCE_SECONDS)) {
        return;
      }
      if (held != null) {
        held.close();
      }
      held = connections.getConnection();
      try (var statement = held.createStatement()) {
        statement.execute("select pg_advisory_lock(%d, %d)".formatted(FAMILY, number));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Nothing can be imported now", e);
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
