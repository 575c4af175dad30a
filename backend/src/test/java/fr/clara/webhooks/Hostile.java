package fr.clara.webhooks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A target that does not behave: it says whatever a test has it say. */
final class Hostile implements AutoCloseable {

  private static final long DRIP_MILLISECONDS = 100;

  /** What it does with a connection. */
  @FunctionalInterface
  interface Manners {
    void answer(OutputStream out) throws Exception;
  }

  private final ServerSocket server;
  private final Manners manners;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();

  private Hostile(Manners manners) {
    this.manners = manners;
    try {
      server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    run(this::accept);
  }

  private static void run(Runnable task) {
    var thread = new Thread(task, "hostile");
    thread.setDaemon(true);
    thread.start();
  }

  static Hostile silent() {
    return new Hostile(out -> Thread.sleep(Long.MAX_VALUE));
  }

  static Hostile saying(String text) {
    return new Hostile(
        out -> {
          out.write(bytes(text));
          out.flush();
          Thread.sleep(Long.MAX_VALUE);
        });
  }

  static Hostile endlessBody() {
    return endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4\r\nmore\r\n", 0);
  }

  static Hostile drippingBody() {
    return endless(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\n.\r\n", DRIP_MILLISECONDS);
  }

  static Hostile endlessHeaders() {
    return endless("HTTP/1.1 200 OK\r\n", "X-More: and more\r\n", 0);
  }

  static Hostile neverQuite() {
    return endless("", "HTTP/1.1 103 Early Hints\r\n\r\n", DRIP_MILLISECONDS);
  }

  private static Hostile endless(String first, String then, long pauseMilliseconds) {
    return new Hostile(
        out -> {
          out.write(bytes(first));
          while (true) {
            out.write(bytes(then));
            out.flush();
            Thread.sleep(pauseMilliseconds);
          }
        });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void accept() {
    try {
      while (true) {
        var socket = server.accept();
        open.add(socket);
        connections.incrementAndGet();
        run(() -> answer(socket));
      }
    } catch (IOException e) {
      // It is closed.
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      socket.getInputStream().read(new byte[1 << 14]);
      manners.answer(socket.getOutputStream());
    } catch (Exception e) {
      // The other side has hung up.
    }
  }

  int connections() {
    return connections.get();
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (var socket : open) {
      socket.close();
    }
  }
}
