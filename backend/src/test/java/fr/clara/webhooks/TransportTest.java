package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages on their way to targets that are not to be trusted. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransportTest {

  /** Longer than a busy machine takes to shake hands. */
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private static final String PASSWORD = "changeit";
  private static final String TRUSTED = "javax.net.ssl.trustStore";
  private static final String TRUSTED_PASSWORD = TRUSTED + "Password";

  private final Vertx vertx = Vertx.vertx();
  private final Transport transport = new Transport(vertx, Clock.systemUTC(), new Settings());

  @TempDir Path directory;

  private record Settings() implements WebhookSettings {

    @Override
    public int most() {
      return 1;
    }

    @Override
    public int attempts() {
      return 1;
    }

    @Override
    public Duration firstDelay() {
      return TIMEOUT;
    }

    @Override
    public Duration longestDelay() {
      return TIMEOUT;
    }

    @Override
    public Duration timeout() {
      return TIMEOUT;
    }

    @Override
    public Duration formerSecret() {
      return TIMEOUT;
    }

    @Override
    public Optional<List<String>> permittedNetworks() {
      return Optional.empty();
    }
  }

  @AfterEach
  void stop() throws Exception {
    System.clearProperty(TRUSTED);
    System.clearProperty(TRUSTED_PASSWORD);
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }

  @Test
  void who_says_nothing_is_left_in_time() throws Exception {
    try (var target = Hostile.silent()) {
      assertEquals(Attempt.failed(Failure.TIMEOUT), post(target));
    }
  }

  @Test
  void who_never_comes_to_the_answer_is_left_in_time() throws Exception {
    try (var target = Hostile.neverQuite()) {
      assertEquals(Attempt.failed(Failure.TIMEOUT), post(target));
    }
  }

  @Test
  void of_an_endless_answer_the_status_counts_and_no_more_is_read() throws Exception {
    try (var endless = Hostile.endlessBody();
        var dripping = Hostile.drippingBody();
        var lying = Hostile.saying("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nabc")) {
      assertTrue(post(endless).delivered());
      assertTrue(post(dripping).delivered());
      assertTrue(post(lying).delivered());
    }
  }

  @Test
  void what_is_no_answer_is_none() throws Exception {
    try (var endless = Hostile.endlessHeaders();
        var garbage = Hostile.saying("220 mail.example.org ESMTP\r\n\r\n");
        var negative = Hostile.saying("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n")) {
      assertEquals(Failure.UNREACHABLE, post(endless).failure());
      assertEquals(Failure.UNREACHABLE, post(garbage).failure());
      assertEquals(Failure.UNREACHABLE, post(negative).failure());
    }
  }

  @Test
  void who_is_not_there_is_unreachable() throws Exception {
    var target = Hostile.silent();
    target.close();
    assertEquals(Attempt.failed(Failure.UNREACHABLE), post(target));
  }

  /** The name is that of the certificate, whatever address it was checked to have. */
  @Test
  void the_checked_address_is_connected_to_under_its_name() throws Exception {
    var seen = new CopyOnWriteArrayList<String>();
    var server = secureServer("receiver.test", seen);
    try {
      int port = server.getAddress().getPort();
      assertEquals(Attempt.failed(Failure.TLS), post(target("https://receiver.test:" + port)));
      System.setProperty(TRUSTED_PASSWORD, PASSWORD);
      System.setProperty(TRUSTED, directory.resolve("keys.p12").toString());
      var trusting = new Transport(vertx, Clock.systemUTC(), new Settings());
      assertTrue(post(trusting, target("https://receiver.test:" + port + "/a?b=c")).delivered());
      assertEquals(List.of("receiver.test", "receiver.test:" + port, "/a?b=c"), seen);
      assertEquals(
          Attempt.failed(Failure.TLS), post(trusting, target("https://other.test:" + port)));
    } finally {
      server.stop(0);
    }
  }

  private HttpsServer secureServer(String name, List<String> seen) throws Exception {
    var keys = directory.resolve("keys.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "receiver",
                "-dname",
                "CN=receiver",
                "-ext",
                "san=dns:" + name,
                "-storepass",
                PASSWORD,
                "-keystore",
                keys.toString())
            .inheritIO()
            .start();
    assertEquals(0, made.waitFor());
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
    server.createContext(
        "/",
        exchange -> {
          var session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
          session
              .getRequestedServerNames()
              .forEach(asked -> seen.add(new String(asked.getEncoded())));
          seen.add(exchange.getRequestHeaders().getFirst("Host"));
          seen.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(204, -1);
        });
    server.start();
    return server;
  }

  private static SSLContext context(Path keys) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keys)) {
      store.load(file, PASSWORD.toCharArray());
    }
    var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(store, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), null, null);
    return context;
  }

  private Attempt post(Hostile target) throws Exception {
    return post(target(target.url()));
  }

  private Attempt post(Target target) throws Exception {
    return post(transport, target);
  }

  /** In time, whatever the target does. */
  private static Attempt post(Transport transport, Target target) throws Exception {
    return transport
        .post(target, Map.of("Content-Type", "application/json"), new byte[] {'{', '}'})
        .toCompletionStage()
        .toCompletableFuture()
        .get(TIMEOUT.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Target target(String url) {
    return new Target(URI.create(url), InetAddress.getLoopbackAddress());
  }
}
