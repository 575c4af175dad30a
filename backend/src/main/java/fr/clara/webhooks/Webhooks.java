package fr.clara.webhooks;

import fr.clara.changes.Position;
import fr.clara.changes.Revision;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.security.AccountClosed;
import fr.clara.security.Caller;
import fr.clara.security.Roles;
import fr.clara.shared.Fault;
import fr.clara.webhooks.WebhookApi.WebhookInput;
import fr.clara.writing.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Webhooks as their owners see them; an administrator sees everybody's, and may end them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Webhooks {

  static final String PATH = "/api/v1/webhooks";

  /** Without letters and digits that are taken for one another. */
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int ID_LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Session session;
  private final Clock clock;
  private final Revision revision;
  private final Caller caller;
  private final Turns turns;
  private final Letters letters;
  private final WebhookSettings settings;

  Webhooks(
      Session session,
      Clock clock,
      Revision revision,
      Caller caller,
      Turns turns,
      Letters letters,
      WebhookSettings settings) {
    this.session = session;
    this.clock = clock;
    this.revision = revision;
    this.caller = caller;
    this.turns = turns;
    this.letters = letters;
    this.settings = settings;
  }

  static String newId() {
    return RANDOM
        .ints(ID_LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }

  /** The caller's own; everybody's for an administrator. */
  List<WebhookApi.Webhook> all() {
    return session
        .createSelectionQuery(
            "from Webhook where :owner is null or owner = :owner order by createdAt, id",
            Webhook.class)
        .setParameter("owner", isAdministrator() ? null : caller.account())
        .getResultList()
        .stream()
        .map(this::show)
        .toList();
  }

  private boolean isAdministrator() {
    return caller.role().equals(Roles.ADMIN);
  }

  WebhookApi.WithSecret create(WebhookInput input) {
    turns.take("webhooks of " + caller.account());
    refuseMore();
    var webhook = new Webhook();
    webhook.id = newId();
    webhook.owner = caller.account();
    webhook.url = input.url();
    webhook.kinds(input.kinds());
    webhook.state = WebhookState.ACTIVE;
    webhook.createdAt = clock.instant();
    webhook.secret = Secret.random().text();
    webhook.moveTo(Position.after(input.after() == null ? revision.current() : input.after()));
    session.persist(webhook);
    return new WebhookApi.WithSecret(show(webhook), webhook.secret);
  }

  private void refuseMore() {
    long there =
        session
            .createSelectionQuery("select count(*) from Webhook where owner = :owner", Long.class)
            .setParameter("owner", caller.account())
            .getSingleResult();
    if (there >= settings.most()) {
      throw ProblemException.invalidRecord(List.of(Fault.at("", "webhook-most", settings.most())));
    }
  }

  /** One that the caller may see. */
  WebhookApi.Webhook one(String id) {
    return show(seen(id, LockModeType.NONE));
  }

  /** Refuses a caller who may not see it. */
  void check(String id) {
    seen(id, LockModeType.NONE);
  }

  private Webhook seen(String id, LockModeType lock) {
    var webhook = session.find(Webhook.class, id, lock);
    if (webhook == null || !isAdministrator() && !isOwn(webhook)) {
      throw ProblemException.notFound(PATH + "/" + id);
    }
    return webhook;
  }

  /**
   * One that the caller may change, locked.
   *
   * @throws ProblemException 403 where it is another's: an administrator sees and ends, no more
   */
  Webhook own(String id) {
    var webhook = seen(id, LockModeType.PESSIMISTIC_WRITE);
    if (!isOwn(webhook)) {
      throw new ProblemException(ProblemType.FORBIDDEN);
    }
    return webhook;
  }

  private boolean isOwn(Webhook webhook) {
    return webhook.owner.equals(caller.account());
  }

  WebhookApi.Webhook change(String id, WebhookInput input) {
    var webhook = own(id);
    webhook.url = input.url();
    webhook.kinds(input.kinds());
    webhook.state = input.active() ? WebhookState.ACTIVE : WebhookState.PAUSED;
    webhook.tryAgain();
    return show(webhook);
  }

  /** From now on both secrets sign, so that the target can learn the new one in its time. */
  WebhookApi.WithSecret rotate(String id) {
    var webhook = own(id);
    webhook.formerSecret = webhook.secret;
    webhook.formerSecretUntil = clock.instant().plus(settings.formerSecret());
    webhook.secret = Secret.random().text();
    return new WebhookApi.WithSecret(show(webhook), webhook.secret);
  }

  /** Sends everything after a revision anew, as messages with ids of their own. */
  WebhookApi.Webhook replay(String id, long after) {
    var webhook = own(id);
    webhook.replays++;
    webhook.moveTo(Position.after(after));
    return show(webhook);
  }

  void delete(String id) {
    session.remove(seen(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whose account is closed is told nothing more. */
  @Transactional
  void forget(@Observes AccountClosed closed) {
    session
        .createSelectionQuery("from Webhook where owner = :owner", Webhook.class)
        .setParameter("owner", closed.account())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(session::remove);
  }

  private WebhookApi.Webhook show(Webhook webhook) {
    boolean former =
        webhook.formerSecretUntil != null && clock.instant().isBefore(webhook.formerSecretUntil);
    return new WebhookApi.Webhook(
        webhook.id,
        webhook.owner,
        webhook.url,
        webhook.kinds(),
        webhook.state,
        webhook.createdAt,
        webhook.position().text(),
        revision.current(),
        webhook.attempts,
        webhook.nextAttemptAt,
        webhook.failedAt == null
            ? null
            : new WebhookApi.LastFailure(webhook.failedAt, webhook.failure, webhook.status),
        letters.count(webhook.id),
        former ? webhook.formerSecretUntil : null);
  }
}
