package fr.clara.running;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts and styles of the SPA, which the build has compressed as far as Brotli goes: much
 * smaller than what could be made at each request, and made once.
 */
@ApplicationScoped
class BuiltFiles {

  private static final Pattern FILE = Pattern.compile("/assets/[^/]+\\.(js|css)");

  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8");

  private static final String TYPE = "type of what is compressed";

  /** Before the files themselves; an address comes here once more, as the file that answers. */
  void add(@Observes Router router) {
    router.get("/assets/*").order(0).handler(BuiltFiles::file);
    router.head("/assets/*").order(0).handler(BuiltFiles::file);
  }

  private static void file(RoutingContext context) {
    Matcher name = FILE.matcher(context.normalizedPath());
    String compressed = context.normalizedPath() + ".br";
    String type = context.get(TYPE);
    if (type != null) {
      context.addHeadersEndHandler(end -> describe(context.response(), type));
      context.next();
    } else if (name.matches() && takesBrotli(context) && exists(compressed)) {
      context.put(TYPE, TYPES.get(name.group(1)));
      context.reroute(compressed);
    } else {
      context.addHeadersEndHandler(end -> keepOnlyWhatIs(context.response()));
      context.next();
    }
  }

  /** A file that is not there must be asked for again: the next version may have it. */
  private static void keepOnlyWhatIs(HttpServerResponse response) {
    if (response.getStatusCode() == 404) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private static void describe(HttpServerResponse response, String type) {
    response.putHeader(HttpHeaders.CONTENT_TYPE, type);
    response.putHeader(HttpHeaders.CONTENT_ENCODING, "br");
    response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }

  private static boolean takesBrotli(RoutingContext context) {
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null
        && Arrays.stream(accepted.split(",")).map(String::trim).anyMatch("br"::equals);
  }

  private static boolean exists(String path) {
    return BuiltFiles.class.getClassLoader().getResource("META-INF/resources" + path) != null;
  }
}
