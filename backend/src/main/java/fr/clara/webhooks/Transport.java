package fr.clara.webhooks;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends one message to an address that was checked, and believes nothing of what comes back: no
 * redirection is followed, the answer's body is not kept, and whatever happens it is over in time.
 */
@ApplicationScoped
class Transport {

  /** Of a body that is longer nothing more is read. */
  private static final int LONGEST_BODY = 8_192;

  private static final int IDLE_SECONDS = 10;
  private static final int MOST_TO_ONE_HOST = 1_000;

  private final Vertx vertx;
  private final HttpClient client;
  private final Clock clock;
  private final long timeoutMilliseconds;

  Transport(Vertx vertx, Clock clock, WebhookSettings settings) {
    this.vertx = vertx;
    this.clock = clock;
    this.timeoutMilliseconds = settings.timeout().toMillis();
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) timeoutMilliseconds)
                .setKeepAliveTimeout(IDLE_SECONDS),
            // Webhooks that share a host have a connection each: none waits for another's.
            new PoolOptions().setHttp1MaxSize(MOST_TO_ONE_HOST));
  }

  /** What came of it; never fails. */
  Future<Attempt> post(Target target, Map<String, String> headers, byte[] body) {
    var exchange = new Exchange();
    client
        .request(options(target, headers))
        .onSuccess(request -> exchange.send(request, body))
        .onFailure(exchange::fail);
    return exchange.result();
  }

  private static RequestOptions options(Target target, Map<String, String> headers) {
    var options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(
                SocketAddress.inetSocketAddress(
                    new InetSocketAddress(target.address(), target.port())))
            .setHost(target.host())
            .setPort(target.port())
            .setSsl(target.encrypted())
            .setURI(target.path())
            .setFollowRedirects(false);
    headers.forEach(options::putHeader);
    return options;
  }

  /** One message on its way. */
  private final class Exchange {

    private final Promise<Attempt> over = Promise.promise();
    private HttpClientRequest sent;
    private Attempt answered;
    private int read;

    Future<Attempt> result() {
      long timer = vertx.setTimer(timeoutMilliseconds, late -> fail(new TimeoutException()));
      return over.future()
          .onComplete(
              done -> {
                vertx.cancelTimer(timer);
                hangUp();
              });
    }

    synchronized void send(HttpClientRequest request, byte[] body) {
      sent = request;
      // What is wrong with a connection is the target's: said of the message, not in our log.
      request.connection().exceptionHandler(this::fail);
      if (over.future().isComplete()) {
        hangUp();
        return;
      }
      request.send(Buffer.buffer(body)).onSuccess(this::receive).onFailure(this::fail);
    }

    private synchronized void receive(HttpClientResponse response) {
      var retryAfter = RetryAfter.of(response.getHeader("Retry-After"), clock.instant());
      answered = Attempt.answered(response.statusCode(), retryAfter);
      response
          .handler(this::read)
          .endHandler(end -> finish())
          .exceptionHandler(broken -> complete());
    }

    private synchronized void read(Buffer part) {
      read += part.length();
      if (read > LONGEST_BODY) {
        complete();
      }
    }

    /** The connection is good for the next message. */
    private synchronized void finish() {
      sent = null;
      complete();
    }

    private synchronized void complete() {
      over.tryComplete(answered);
    }

    /** What was answered counts, however the rest of the answer came to its end. */
    private synchronized void fail(Throwable cause) {
      over.tryComplete(answered == null ? Attempt.failed(failure(cause)) : answered);
    }

    private synchronized void hangUp() {
      if (sent != null) {
        sent.reset();
      }
    }
  }

  private static Failure failure(Throwable cause) {
    if (cause instanceof TimeoutException) {
      return Failure.TIMEOUT;
    }
    for (var at = cause; at != null; at = at.getCause()) {
      if (at instanceof SSLException) {
        return Failure.TLS;
      }
    }
    return Failure.UNREACHABLE;
  }
}
