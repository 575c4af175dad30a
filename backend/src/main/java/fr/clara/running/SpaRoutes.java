package fr.clara.running;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Deep links of the SPA: an address that is no file and no service is one of its pages. */
@ApplicationScoped
class SpaRoutes {

  void add(@Observes Router router) {
    router.get().order(Integer.MAX_VALUE).handler(SpaRoutes::page);
    router.route().method(HttpMethod.HEAD).order(Integer.MAX_VALUE).handler(SpaRoutes::page);
  }

  private static void page(RoutingContext context) {
    String path = context.normalizedPath();
    boolean service = path.startsWith("/api") || path.startsWith("/q/");
    boolean file = path.lastIndexOf('.') > path.lastIndexOf('/');
    if (service || file) {
      context.next();
    } else {
      context.reroute("/index.html");
    }
  }
}
