package fr.clara.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.Erased;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Does what a caller's {@code Idempotency-Key} stands for once. The key and its answer are written
 * in the transaction of the work itself: either both are there or neither. Whoever sends the same
 * key at the same time waits.
 */
@ApplicationScoped
public class Idempotency {

  public static final String HEADER = "Idempotency-Key";

  private static final int LONGEST = 200;
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int FORGOTTEN_AT_ONCE = 20;

  private final Session session;
  private final Clock clock;
  private final ObjectMapper json;
  private final Turns turns;

  Idempotency(Session session, Clock clock, ObjectMapper json, Turns turns) {
    this.turns = turns;
    this.json = json;
    this.session = session;
    this.clock = clock;
  }

  /**
   * Does the work, or answers what it was answered with before.
   *
   * @param key the caller's key, null when none was sent
   * @param request the method, address and content that the key stands for
   * @throws ProblemException 422 when the key stands for another request
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Answer once(String account, String key, String request, Supplier<Answer> work) {
    if (key == null) {
      return work.get();
    }
    if (key.isBlank() || key.length() > LONGEST) {
      throw ProblemException.invalidParameter(HEADER, "size", null, 1, LONGEST);
    }
    var id = new IdempotentAnswer.Id(account, key);
    turns.take(account + " " + key);
    var before = session.find(IdempotentAnswer.class, id);
    if (before == null) {
      forgetOld();
      return keep(id, RecordTag.ofText(request), work.get());
    }
    if (!before.request.equals(RecordTag.ofText(request))) {
      throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
    return new Answer(before.status, before.location, before.tag, read(before.body));
  }

  private JsonNode read(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was answered to a key is not JSON", e);
    }
  }

  private Answer keep(IdempotentAnswer.Id id, String request, Answer answer) {
    var kept = new IdempotentAnswer();
    kept.id = id;
    kept.request = request;
    kept.status = answer.status();
    kept.location = answer.location();
    kept.tag = answer.tag();
    kept.body = answer.body().toString();
    kept.at = clock.instant();
    session.persist(kept);
    return answer;
  }

  /** An answer that told of a record that is erased is not given again. */
  void forget(@Observes Erased erased) {
    for (String trace : erased.traces()) {
      session
          .createSelectionQuery(
              "from IdempotentAnswer where lower(body) like :trace", IdempotentAnswer.class)
          .setParameter("trace", trace)
          .getResultList()
          .forEach(session::remove);
    }
  }

  private void forgetOld() {
    session
        .createSelectionQuery("from IdempotentAnswer where at < :limit", IdempotentAnswer.class)
        .setParameter("limit", clock.instant().minus(KEPT))
        .setMaxResults(FORGOTTEN_AT_ONCE)
        .getResultList()
        .forEach(session::remove);
  }
}
