package fr.clara.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Answers the addresses of records' pages with the record within the page. Where that cannot be,
 * whatever the reason, they are answered as all other pages are.
 */
@ApplicationScoped
class PageRoutes {

  private static final Logger LOG = Logger.getLogger(PageRoutes.class);

  /** A page that waits for its data shows nothing meanwhile. */
  private static final long PATIENCE_SECONDS = 2;

  /** Before the SPA's own routes. */
  private static final int FIRST = -1;

  private final RecordPages pages;

  PageRoutes(RecordPages pages) {
    this.pages = pages;
  }

  void add(@Observes Router router) {
    router.get().order(FIRST).handler(this::page);
    router.head().order(FIRST).handler(this::page);
  }

  private void page(RoutingContext context) {
    var address = address(context);
    if (address.isEmpty()) {
      context.next();
      return;
    }
    context
        .vertx()
        .executeBlocking(() -> pages.of(address.get()), false)
        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .onSuccess(page -> page.ifPresentOrElse(its -> send(context, its), context::next))
        .onFailure(
            failure -> {
              LOG.warnf("%s is sent without its data: %s", context.normalizedPath(), failure);
              context.next();
            });
  }

  /** None where it is no such page, or where the caller's own words make no address. */
  private static Optional<PageAddress> address(RoutingContext context) {
    var request = context.request();
    try {
      return Optional.ofNullable(
          PageAddress.of(request.scheme(), host(request), context.normalizedPath()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String host(HttpServerRequest request) {
    return request.authority() == null ? null : request.authority().toString();
  }

  private static void send(RoutingContext context, Page page) {
    var response = context.response();
    response.putHeader(HttpHeaders.ETAG, page.tag());
    String held = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
    if (held != null && held.contains(page.tag())) {
      response.setStatusCode(304).end();
    } else {
      response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8").end(page.html());
    }
  }
}
