package fr.clara.webhooks;

import fr.clara.changes.Position;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Dead letters as their owners see them. They are places in the log: what an erasure has taken out
 * of it is shown no more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Letters {

  private static final String LOGGED =
      " from webhook_dead_letters letter join changes using (revision, number)"
          + " where letter.webhook_id = :webhook";

  private final Session session;

  Letters(Session session) {
    this.session = session;
  }

  long count(String webhook) {
    return session
        .createNativeQuery("select count(*)" + LOGGED, Long.class)
        .setParameter("webhook", webhook)
        .getSingleResult();
  }

  /** Some letters of a webhook after a position. */
  WebhookApi.Letters list(String webhook, Position after, int limit) {
    var items =
        session
            .createNativeQuery(
                "select revision, number, kind, id"
                    + LOGGED
                    + " and (revision, number) > (:revision, :number)"
                    + " order by revision, number",
                Tuple.class)
            .setParameter("webhook", webhook)
            .setParameter("revision", after.revision())
            .setParameter("number", after.number())
            .setMaxResults(limit)
            .getResultList()
            .stream()
            .map(row -> show(webhook, row))
            .toList();
    String next = items.size() < limit ? null : items.get(items.size() - 1).id();
    return new WebhookApi.Letters(items, next);
  }

  private WebhookApi.Letter show(String webhook, Tuple row) {
    var position = new Position(row.get(0, Long.class), row.get(1, Integer.class));
    var letter = session.find(DeadLetter.class, DeadLetter.Key.of(webhook, position));
    return new WebhookApi.Letter(
        position.text(),
        Kind.of(row.get(2, String.class)),
        row.get(3, String.class),
        letter.attempts,
        letter.failedAt,
        letter.failure,
        letter.status,
        letter.redeliver);
  }

  /** Has all letters of a webhook tried once more. */
  void redeliver(String webhook) {
    session
        .createSelectionQuery("from DeadLetter where id.webhookId = :webhook", DeadLetter.class)
        .setParameter("webhook", webhook)
        .getResultList()
        .forEach(letter -> letter.redeliver = true);
  }

  /** Has one of them tried once more. */
  void redeliver(String webhook, String id) {
    var position = Position.parse(id);
    var letter =
        position == null
            ? null
            : session.find(DeadLetter.class, DeadLetter.Key.of(webhook, position));
    if (letter == null) {
      throw ProblemException.notFound(Webhooks.PATH + "/" + webhook + "/dead-letters/" + id);
    }
    letter.redeliver = true;
  }
}
