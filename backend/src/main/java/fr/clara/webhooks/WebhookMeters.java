package fr.clara.webhooks;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/**
 * What waits for receivers, and what was given up. Read from time to time, however often it is
 * asked for; all instances tell the same.
 */
@Singleton
class WebhookMeters implements MeterBinder {

  private static final String QUERY =
      "select count(*) filter (where revision < newest), coalesce(max(newest - revision), 0),"
          + " (select count(*) from webhook_dead_letters) from webhooks,"
          + " (select coalesce(max(revision), 0) as newest from changes) log"
          + " where state = 'ACTIVE'";

  private final AgroalDataSource connections;
  private volatile long waiting;
  private volatile long lag;
  private volatile long dead;

  WebhookMeters(AgroalDataSource connections) {
    this.connections = connections;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("clara.webhooks.waiting", () -> waiting)
        .description("Webhooks that have not been sent all there is")
        .register(meters);
    Gauge.builder("clara.webhooks.lag", () -> lag)
        .description("Revisions that the slowest webhook has not been sent")
        .register(meters);
    Gauge.builder("clara.webhooks.dead.letters", () -> dead)
        .description("Messages that were given up")
        .register(meters);
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void read() throws SQLException {
    try (var connection = connections.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(QUERY)) {
      rows.next();
      waiting = rows.getLong(1);
      lag = rows.getLong(2);
      dead = rows.getLong(3);
    }
  }
}
