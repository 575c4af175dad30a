package fr.clara.changes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Reads that see one state of the network, however many they are and whatever is written. */
@ApplicationScoped
public class OneState {

  private final Session session;

  OneState(Session session) {
    this.session = session;
  }

  /** What is read in a transaction of its own, which lasts so many seconds at most. */
  public <T> T read(int seconds, Supplier<T> reads) {
    return QuarkusTransaction.requiringNew()
        .timeout(seconds)
        .call(
            () -> {
              keepState();
              return reads.get();
            });
  }

  /** Everything that the transaction reads is the state it began with. */
  private void keepState() {
    session.doReturningWork(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.execute("set transaction isolation level repeatable read, read only");
          }
        });
  }
}
