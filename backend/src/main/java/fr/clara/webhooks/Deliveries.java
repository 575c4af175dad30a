package fr.clara.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.ChangeApi;
import fr.clara.changes.LoggedChanges;
import fr.clara.changes.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * What is to be sent next, and what became of it: short transactions, between which nobody holds
 * anything while a target is waited for.
 */
@ApplicationScoped
class Deliveries {

  private static final Logger LOG = Logger.getLogger(Deliveries.class);

  private final Session session;
  private final LoggedChanges changes;
  private final ObjectMapper json;
  private final Clock clock;
  private final Backoff backoff;
  private final int attempts;

  Deliveries(
      Session session,
      LoggedChanges changes,
      ObjectMapper json,
      Clock clock,
      Backoff backoff,
      WebhookSettings settings) {
    this.session = session;
    this.changes = changes;
    this.json = json;
    this.clock = clock;
    this.backoff = backoff;
    this.attempts = settings.attempts();
  }

  /** What a webhook sends now: the log first, then dead letters; null when nothing is due. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Message next(String id) {
    var webhook = lock(id);
    if (webhook == null || !webhook.isActive()) {
      return null;
    }
    if (webhook.nextAttemptAt == null || !clock.instant().isBefore(webhook.nextAttemptAt)) {
      var next = changes.next(webhook.position(), webhook.kinds());
      if (next.change() != null) {
        return message(webhook, next.change(), webhook.replays, false);
      }
      webhook.moveTo(next.reached());
    }
    return nextLetter(webhook);
  }

  /** What an erasure has taken out of the log is nothing to tell any more. */
  private Message nextLetter(Webhook webhook) {
    var letters =
        session
            .createSelectionQuery(
                "from DeadLetter where id.webhookId = :webhook and redeliver"
                    + " order by id.revision, id.number",
                DeadLetter.class)
            .setParameter("webhook", webhook.id)
            .setMaxResults(1)
            .getResultList();
    if (letters.isEmpty()) {
      return null;
    }
    var letter = letters.get(0);
    var change = changes.at(letter.position());
    if (change == null) {
      session.remove(letter);
      session.flush();
      return nextLetter(webhook);
    }
    return message(webhook, change, letter.replays, true);
  }

  private Message message(Webhook webhook, ChangeApi.Change change, int replays, boolean letter) {
    var position = Position.parse(change.cursor());
    return new Message(
        webhook.id,
        Message.id(webhook.id, replays, position),
        webhook.url,
        position,
        webhook.replays,
        letter,
        webhook.secrets(clock.instant()),
        body(WebhookApi.Event.of(change)));
  }

  /** A message that tells of no change. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Message ping(Webhook webhook) {
    var now = clock.instant();
    return new Message(
        webhook.id,
        "msg_ping_" + Webhooks.newId(),
        webhook.url,
        null,
        webhook.replays,
        false,
        webhook.secrets(now),
        body(WebhookApi.Event.ping(now)));
  }

  private byte[] body(WebhookApi.Event event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Keeps what became of a message, unless the webhook has gone elsewhere in the log since: then it
   * is of no account.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(Message message, Attempt attempt) {
    var webhook = lock(message.webhook());
    if (webhook == null || webhook.replays != message.replays()) {
      return;
    }
    if (attempt.gone()) {
      webhook.state = WebhookState.DISABLED;
      webhook.failed(message.position(), clock.instant(), attempt);
      LOG.infof("Webhook %s is disabled: its target answered 410", webhook.id);
    } else if (message.letter()) {
      recordLetter(message, attempt);
    } else if (webhook.position().compareTo(message.position()) < 0) {
      recordChange(webhook, message.position(), attempt);
    }
  }

  private void recordChange(Webhook webhook, Position position, Attempt attempt) {
    var now = clock.instant();
    if (attempt.delivered()) {
      webhook.moveTo(position);
      return;
    }
    int times = webhook.failed(position, now, attempt);
    if (times < attempts) {
      webhook.nextAttemptAt = now.plus(backoff.after(times, attempt.retryAfter()));
      return;
    }
    bury(webhook, position, times, now, attempt);
    webhook.moveTo(position);
    LOG.infof("Webhook %s gave %s up after %d attempts", webhook.id, position.text(), times);
  }

  private void bury(Webhook webhook, Position position, int times, Instant at, Attempt attempt) {
    var key = DeadLetter.Key.of(webhook.id, position);
    var kept = session.find(DeadLetter.class, key);
    var letter = kept == null ? new DeadLetter() : kept;
    letter.id = key;
    letter.replays = webhook.replays;
    letter.failed(times, at, attempt);
    if (kept == null) {
      session.persist(letter);
    }
  }

  private void recordLetter(Message message, Attempt attempt) {
    var key = DeadLetter.Key.of(message.webhook(), message.position());
    var letter = session.find(DeadLetter.class, key);
    if (letter == null) {
      return;
    }
    if (attempt.delivered()) {
      session.remove(letter);
    } else {
      letter.failed(letter.attempts + 1, clock.instant(), attempt);
    }
  }

  /** The row is every writer's turn, so that nobody meets a stale one. */
  private Webhook lock(String id) {
    return session.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
