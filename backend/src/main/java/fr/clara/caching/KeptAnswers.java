package fr.clara.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.clara.changes.State;
import fr.clara.security.RateLimiter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers again what was answered before, ahead of everything else that a request goes through; the
 * answers of a former state of the network are never given, and leave memory as others come.
 */
@ApplicationScoped
class KeptAnswers {

  /** Where a request carries what its answer is to be kept under. */
  static final String AWAITED = Awaited.class.getName();

  private static final int MEGABYTE = 1 << 20;

  /** After what every answer is told; before it is found out who asks and who is to answer. */
  private static final int EARLY = SecurityHandlerPriorities.AUTHENTICATION + 1;

  /** A request whose answer is not known yet, and the state in which it was asked. */
  record Awaited(Question question, String state) {}

  private final Cache<Question, KeptAnswer> answers;
  private final State state;
  private final RateLimiter limiter;

  KeptAnswers(
      @ConfigProperty(name = "clara.cache.megabytes") int megabytes,
      State state,
      RateLimiter limiter) {
    this.state = state;
    this.limiter = limiter;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight((long) megabytes * MEGABYTE)
            .weigher((Question question, KeptAnswer answer) -> answer.weight())
            .build();
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, EARLY);
  }

  private void answer(RoutingContext context) {
    // Whoever would have to ask the database for the state is asked later, on a thread that may
    // wait.
    String current = state.knownName();
    var question = current == null ? null : Question.of(context.request());
    if (question == null) {
      context.next();
      return;
    }
    var answer = answers.getIfPresent(question);
    if (answer != null && answer.holdsIn(current) && limiter.admits(context)) {
      answer.give(context.request());
    } else {
      context.put(AWAITED, new Awaited(question, current));
      context.next();
    }
  }

  void keep(Awaited awaited, KeptAnswer answer) {
    answers.put(awaited.question(), answer);
  }
}
