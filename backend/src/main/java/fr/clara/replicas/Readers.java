package fr.clara.replicas;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Whose readings replicas may answer: those of visitors without a token, in a transaction. Whoever
 * has one may be about to write, and what holds a connection beyond a transaction holds a lock.
 */
@ApplicationScoped
class Readers {

  private final CurrentVertxRequest current;
  private final TransactionSynchronizationRegistry transactions;

  Readers(CurrentVertxRequest current, TransactionSynchronizationRegistry transactions) {
    this.current = current;
    this.transactions = transactions;
  }

  boolean isThere() {
    return transactions.getTransactionStatus() == Status.STATUS_ACTIVE
        && Arc.container().requestContext().isActive()
        && current.getCurrent() != null
        && reads(current.getCurrent().request());
  }

  private static boolean reads(HttpServerRequest request) {
    return (HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method()))
        && !request.headers().contains(HttpHeaders.AUTHORIZATION);
  }
}
