package fr.clara.running;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Deep links of the SPA: an address that is no file and no service is one of its pages. */
@ApplicationScoped
class SpaRoutes {

  private static final Pattern SERVICE = Pattern.compile("/((api|openapi|q)(/.*)?)?");
  private static final Pattern FILE = Pattern.compile(".*\\.[^/]*");

  /** They appear for their public roles, and not in search engines. */
  private static final Pattern PEOPLE = Pattern.compile("/(en/)?people(/.*)?");

  private static final String ABOUT_PEOPLE = "about people";

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
      context.next();
    } else {
      context.put(ABOUT_PEOPLE, PEOPLE.matcher(path).matches());
      context.reroute("/index.html");
    }
  }
}
