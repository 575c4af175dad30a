package fr.clara.running;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Gives each request a name, which every line of the log that it causes bears, and tells how long
 * it took. Nothing that a caller has chosen is told: neither addresses, but for their templates,
 * nor words, nor who it was.
 */
@ApplicationScoped
class Requests {

  static final String HEADER = "X-Request-Id";

  /** Before everything else. */
  private static final int FIRST = 10_000;

  /** What is random has no other letters; a name has. */
  private static final Pattern WELL_FORMED = Pattern.compile("[0-9a-fA-F-]{16,64}");

  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.OPTIONS,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE);

  private static final Duration[] BOUNDS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(200),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private static final String NAME = "requestId";
  private static final Logger LOG = Logger.getLogger("clara.access");

  /** Requests that are timed together. */
  private record Timed(String method, String template, int status) {}

  private final MeterRegistry meters;
  private final Map<Timed, Timer> timers = new ConcurrentHashMap<>();
  private final boolean logged;

  Requests(
      MeterRegistry meters, @ConfigProperty(name = "clara.access-log.enabled") boolean logged) {
    this.meters = meters;
    this.logged = logged;
  }

  void register(@Observes Filters filters) {
    filters.register(this::begin, FIRST);
  }

  /** An address that is answered by another one comes here twice. */
  private void begin(RoutingContext request) {
    if (request.get(NAME) == null) {
      String name = name(request.request().getHeader(HEADER));
      request.put(NAME, name);
      MDC.put(NAME, name);
      request.response().putHeader(HEADER, name);
      long start = System.nanoTime();
      String path = request.normalizedPath();
      var context = (ContextInternal) Vertx.currentContext();
      request.addEndHandler(
          over -> end(request, RequestTemplate.of(context, path), System.nanoTime() - start));
    }
    request.next();
  }

  private Timer timer(Timed these) {
    return Timer.builder("http.server.requests")
        .description("Requests by the template of their address")
        .tags(
            "method",
            these.method(),
            "uri",
            these.template(),
            "status",
            Integer.toString(these.status()))
        .serviceLevelObjectives(BOUNDS)
        .register(meters);
  }

  private static String name(String given) {
    boolean taken = given != null && WELL_FORMED.matcher(given).matches();
    if (taken) {
      return given;
    }
    // It need not be hard to guess, and every request has one.
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private void end(RoutingContext request, String template, long nanoseconds) {
    var asked = request.request().method();
    String method = METHODS.contains(asked) ? asked.name() : "OTHER";
    int status = request.response().getStatusCode();
    timers
        .computeIfAbsent(new Timed(method, template, status), this::timer)
        .record(nanoseconds, TimeUnit.NANOSECONDS);
    if (logged) {
      long milliseconds = Duration.ofNanos(nanoseconds).toMillis();
      MDC.put(NAME, request.<String>get(NAME));
      MDC.put("method", method);
      MDC.put("template", template);
      MDC.put("status", status);
      MDC.put("milliseconds", milliseconds);
      LOG.infof("%s %s %d %d ms", method, template, (Integer) status, (Long) milliseconds);
    }
  }
}
