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

  /** Before the API, which answers any address that it does not know with a problem. */
  void add(@Observes Router router) {
    router.get().order(0).handler(SpaRoutes::page);
    router.head().order(0).handler(SpaRoutes::page);
  }

  private static void page(RoutingContext context) {
    String path = context.normalizedPath();
    if (SERVICE.matcher(path).matches() || FILE.matcher(path).matches()) {
      context.next();
    } else {
      context.reroute("/index.html");
    }
  }
}
