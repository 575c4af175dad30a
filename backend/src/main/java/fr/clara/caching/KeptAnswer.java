package fr.clara.caching;

import fr.clara.running.RequestTemplate;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as it was given, in a state of the network. It is compressed once, when first asked.
 */
final class KeptAnswer {

  private static final int NOT_MODIFIED = 304;

  /** Of an answer's parts beside its content, about. */
  private static final int OVERHEAD = 1_000;

  private final String state;
  private final String template;
  private final Map<String, String> headers;
  private final Buffer content;
  private volatile Buffer compressed;

  /**
   * An answer.
   *
   * @param template that of the address of the operation that gave it, null where it is not known
   */
  KeptAnswer(String state, String template, Map<String, String> headers, byte[] content) {
    this.state = state;
    this.template = template;
    this.headers = headers;
    this.content = Buffer.buffer(content);
  }

  boolean holdsIn(String current) {
    return state.equals(current);
  }

  /** Bytes of memory, about; its compressed form is counted as if it were there. */
  int weight() {
    return OVERHEAD + content.length() + content.length() / 2;
  }

  /** Answers, or says that the caller has this already. */
  void give(HttpServerRequest request) {
    var response = request.response();
    RequestTemplate.ofOperation(template);
    headers.forEach(response::putHeader);
    if (has(request)) {
      response.headers().remove(HttpHeaders.CONTENT_TYPE);
      response.setStatusCode(NOT_MODIFIED).end();
    } else {
      send(response, takesGzip(request));
    }
  }

  private void send(HttpServerResponse response, boolean gzip) {
    if (gzip) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(compressed());
    } else {
      response.end(content);
    }
  }

  private boolean has(HttpServerRequest request) {
    String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    String tag = headers.get(HttpHeaders.ETAG.toString());
    return held != null && any(held, word -> word.equals("*") || weak(word).equals(tag));
  }

  /** Whether bytes differ is of no matter to who only reads. */
  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static boolean takesGzip(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && any(accepted, "gzip"::equals);
  }

  private static boolean any(String list, Predicate<String> wanted) {
    for (String word : list.split(",")) {
      if (wanted.test(word.strip())) {
        return true;
      }
    }
    return false;
  }

  private Buffer compressed() {
    if (compressed == null) {
      var bytes = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(bytes)) {
        gzip.write(content.getBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      compressed = Buffer.buffer(bytes.toByteArray());
    }
    return compressed;
  }
}
