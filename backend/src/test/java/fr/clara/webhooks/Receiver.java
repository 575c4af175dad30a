package fr.clara.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** A partner's program that takes messages on the loopback interface, and can be told how. */
final class Receiver implements AutoCloseable {

  private static final long PATIENCE_MILLISECONDS = 20_000;
  private static final long BREATH_MILLISECONDS = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What it does with a message. */
  @FunctionalInterface
  interface Manners {
    void answer(HttpExchange exchange, Received message) throws IOException;
  }

  /** A message that came. */
  record Received(Headers headers, String text) {

    String id() {
      return headers.getFirst("webhook-id");
    }

    JsonNode body() {
      try {
        return JSON.readTree(text);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    String type() {
      return body().path("type").asText();
    }

    JsonNode data() {
      return body().path("data");
    }

    String record() {
      return data().path("id").asText();
    }

    /** By the specification's own library, which also refuses what is older than five minutes. */
    boolean isSignedWith(String secret) {
      var sent = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
      sent.putAll(headers);
      try {
        new Webhook(secret).verify(text, sent);
        return true;
      } catch (WebhookVerificationException e) {
        return false;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile Manners manners = Receiver::thank;
  private ExecutorService threads;
  private HttpServer server;
  private int port;

  Receiver() {
    start();
  }

  /** Listens, on the same port as before. */
  void start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    port = server.getAddress().getPort();
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  /** Breaks all connections off, whatever is under way. */
  void kill() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] bytes = exchange.getRequestBody().readAllBytes();
      var message =
          new Received(exchange.getRequestHeaders(), new String(bytes, StandardCharsets.UTF_8));
      received.add(message);
      manners.answer(exchange, message);
    }
  }

  static void thank(HttpExchange exchange, Received message) throws IOException {
    exchange.sendResponseHeaders(204, -1);
  }

  static Manners answering(int status, Map<String, String> headers) {
    return (exchange, message) -> {
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  void behave(Manners other) {
    manners = other;
  }

  String url() {
    return "http://127.0.0.1:" + port + "/hook";
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  /** What came of one record, in its order. */
  List<Received> of(String record) {
    return received.stream().filter(message -> message.record().equals(record)).toList();
  }

  void await(int messages) throws InterruptedException {
    await(() -> received.size() >= messages);
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("What was waited for did not come");
      }
      Thread.sleep(BREATH_MILLISECONDS);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
