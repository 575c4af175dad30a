package fr.clara.replicas;

import fr.clara.changes.Freshness;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Connections to streaming replicas, where some are configured. They read one state each, and
 * PostgreSQL refuses whatever is written over them.
 */
@ApplicationScoped
class Replicas {

  static final String NAME = "replicas";

  private static final Logger LOG = Logger.getLogger(Replicas.class);

  /** For so long nothing is asked of replicas that did not answer. */
  private static final Duration REST = Duration.ofSeconds(2);

  private final InjectableInstance<AgroalDataSource> pool;
  private final Freshness freshness;
  private final AtomicLong resting = new AtomicLong(System.nanoTime());

  Replicas(@DataSource(NAME) InjectableInstance<AgroalDataSource> pool, Freshness freshness) {
    this.pool = pool;
    this.freshness = freshness;
  }

  boolean areConfigured() {
    return pool.getHandle().getBean().isActive();
  }

  /** A connection on which the current request may read; none where it must ask the primary. */
  Optional<Connection> connection() {
    var found = freshness.isOfNewest() || isResting() ? Optional.<Connection>empty() : ask();
    if (found.isEmpty()) {
      freshness.beOfNewest();
    }
    return found;
  }

  private boolean isResting() {
    return System.nanoTime() - resting.get() < 0;
  }

  private Optional<Connection> ask() {
    try {
      var connection = pool.get().getConnection();
      if (isFresh(connection)) {
        return Optional.of(connection);
      }
      connection.close();
    } catch (SQLException e) {
      LOG.warnf("Replicas do not answer, the primary does instead: %s", e.getMessage());
      resting.set(System.nanoTime() + REST.toNanos());
    }
    return Optional.empty();
  }

  /** The question is the first of the transaction, and so begins the state that it reads. */
  private boolean isFresh(Connection connection) throws SQLException {
    try {
      connection.setAutoCommit(false);
      return freshness.isMetBy(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
