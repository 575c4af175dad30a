package fr.clara.caching;

import fr.clara.caching.KeptAnswers.Awaited;
import fr.clara.changes.EntityTags;
import fr.clara.running.RequestTemplate;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keeps what is answered to anybody and follows from the network's state alone. */
@Provider
public class AnswerKeeper implements WriterInterceptor {

  /** What is larger, an export say, is rarely asked twice. */
  private static final int LARGEST = 1 << 18;

  @Inject CurrentVertxRequest current;
  @Inject KeptAnswers answers;

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    Awaited awaited = current.getCurrent().get(KeptAnswers.AWAITED);
    boolean tagged = context.getHeaders().containsKey(HttpHeaders.ETAG);
    if (awaited == null || !tagged || context.getProperty(EntityTags.TAG) == null) {
      context.proceed();
      return;
    }
    var copy = new Copy(context.getOutputStream());
    context.setOutputStream(copy);
    context.proceed();
    if (copy.whole()) {
      String template = RequestTemplate.ofOperation();
      answers.keep(
          awaited, new KeptAnswer(awaited.state(), template, headers(context), copy.bytes()));
    }
  }

  /** Those of the answer itself, in their written form, without what each request is told. */
  private Map<String, String> headers(WriterInterceptorContext context) {
    var sent = current.getCurrent().response().headers();
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    Stream.concat(Stream.of(HttpHeaders.CONTENT_TYPE), context.getHeaders().keySet().stream())
        .filter(sent::contains)
        .forEach(name -> headers.put(name, String.join(", ", sent.getAll(name))));
    return headers;
  }

  /** Passes on what is written and copies it, as long as it is not too large. */
  private static final class Copy extends FilterOutputStream {

    private ByteArrayOutputStream kept = new ByteArrayOutputStream();

    Copy(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      if (kept != null && kept.size() + length <= LARGEST) {
        kept.write(bytes, from, length);
      } else {
        kept = null;
      }
    }

    boolean whole() {
      return kept != null;
    }

    byte[] bytes() {
      return kept.toByteArray();
    }
  }
}
