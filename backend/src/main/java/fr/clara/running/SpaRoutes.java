package fr.clara.running;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Deep links of the SPA: an address that is no file and no service is one of its pages. */
@ApplicationScoped
class SpaRoutes {

  /** What is no page; the second group is the first part of the address. */
  static final Pattern SERVICE =
      Pattern.compile("/((api|openapi|q|oai|common-grants|catalog|\\.well-known)(/.*)?)?");

  private static final Pattern FILE = Pattern.compile(".*\\.[^/]*");

  /** They appear for their public roles, and not in search engines. */
  private static final Pattern PEOPLE = Pattern.compile("/(en/)?people(/.*)?");

  /** Charts alone, which any site may show within its own pages; it may show no other page. */
  private static final Pattern EMBEDDED = Pattern.compile("/(en/)?embed/.*");

  private static final String ABOUT_PEOPLE = "about people";

  private static final String WITHIN_OTHERS = "within other sites";

  private static final String POLICY = "Content-Security-Policy";

  /** Before the API, which answers any address that it does not know with a problem. */
  void add(@Observes Router router) {
    router.get().order(0).handler(SpaRoutes::page);
    router.head().order(0).handler(SpaRoutes::page);
  }

  /** An address of a page comes here twice: as it was asked for, and as the file that answers. */
  private static void page(RoutingContext context) {
    String path = context.normalizedPath();
    if (SERVICE.matcher(path).matches() || FILE.matcher(path).matches()) {
      if (Boolean.TRUE.equals(context.get(ABOUT_PEOPLE))) {
        context.response().putHeader("X-Robots-Tag", "noindex");
      }
      if (Boolean.TRUE.equals(context.get(WITHIN_OTHERS))) {
        String policy = context.response().headers().get(POLICY);
        context
            .response()
            .putHeader(POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors *"));
      }
      context.next();
    } else {
      context.put(ABOUT_PEOPLE, PEOPLE.matcher(path).matches());
      context.put(WITHIN_OTHERS, EMBEDDED.matcher(path).matches());
      context.reroute("/index.html");
    }
  }
}
