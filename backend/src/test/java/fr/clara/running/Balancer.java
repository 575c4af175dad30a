package fr.clara.running;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives requests in turn to the instances that say that they are ready, as balancers do: it asks
 * them so often, sends each request once, and hides no failure.
 */
final class Balancer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final long ASKS_EVERY_MILLISECONDS = 200;
  private static final int BAD_GATEWAY = 502;
  private static final int OK = 200;

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = vertx.createHttpClient();
  private final HttpServer server = vertx.createHttpServer();
  private final List<URI> instances = new CopyOnWriteArrayList<>();
  private final Set<URI> ready = ConcurrentHashMap.newKeySet();
  private final AtomicInteger turn = new AtomicInteger();

  Balancer start() {
    server
        .requestHandler(this::pass)
        .listen(0, LOOPBACK)
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    vertx.setPeriodic(ASKS_EVERY_MILLISECONDS, timer -> instances.forEach(this::ask));
    return this;
  }

  URI address() {
    return URI.create("http://%s:%d".formatted(LOOPBACK, server.actualPort()));
  }

  /** From here on it is asked whether it is ready. */
  void add(URI instance) throws InterruptedException {
    instances.add(instance);
    while (!ready.contains(instance)) {
      Thread.sleep(ASKS_EVERY_MILLISECONDS);
    }
  }

  private void ask(URI instance) {
    send(instance, HttpMethod.GET, "/q/health/ready")
        .onSuccess(answer -> note(instance, answer.statusCode() == OK))
        .onFailure(away -> note(instance, false));
  }

  private void note(URI instance, boolean isReady) {
    if (isReady) {
      ready.add(instance);
    } else {
      ready.remove(instance);
    }
  }

  private Future<HttpClientResponse> send(URI instance, HttpMethod method, String path) {
    return client
        .request(to(instance, method, path))
        .compose(request -> request.send())
        .compose(answer -> answer.end().map(answer));
  }

  private static RequestOptions to(URI instance, HttpMethod method, String path) {
    return new RequestOptions()
        .setHost(instance.getHost())
        .setPort(instance.getPort())
        .setMethod(method)
        .setURI(path);
  }

  private void pass(HttpServerRequest asked) {
    var among = instances.stream().filter(ready::contains).toList();
    if (among.isEmpty()) {
      asked.response().setStatusCode(BAD_GATEWAY).end("Nobody is ready");
      return;
    }
    var instance = among.get(Math.floorMod(turn.getAndIncrement(), among.size()));
    asked
        .body()
        .compose(content -> forward(asked, content, instance))
        .onFailure(
            failure ->
                asked.response().setStatusCode(BAD_GATEWAY).end(instance + " failed: " + failure));
  }

  private Future<Void> forward(HttpServerRequest asked, Buffer content, URI instance) {
    return client
        .request(to(instance, asked.method(), asked.uri()).setHeaders(asked.headers()))
        .compose(request -> request.send(content))
        .compose(answer -> answer.body().compose(body -> answer(asked.response(), answer, body)));
  }

  private static Future<Void> answer(
      HttpServerResponse response, HttpClientResponse given, Buffer body) {
    response.setStatusCode(given.statusCode());
    response.headers().setAll(given.headers()).remove("Transfer-Encoding");
    return response.end(body);
  }

  @Override
  public void close() {
    instances.clear();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
