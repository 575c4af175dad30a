package fr.clara.webhooks;

import fr.clara.changes.Position;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message that was given up: a place in the log, and nothing of what it said. */
@Entity
@Table(name = "webhook_dead_letters")
class DeadLetter {

  /** A change of the log that a webhook was to tell. */
  @Embeddable
  record Key(String webhookId, long revision, int number) {

    static Key of(String webhook, Position position) {
      return new Key(webhook, position.revision(), position.number());
    }
  }

  @EmbeddedId Key id;

  int replays;
  int attempts;
  Instant failedAt;

  @Enumerated(EnumType.STRING)
  Failure failure;

  Integer status;

  /** Whether it is to be tried once more. */
  boolean redeliver;

  Position position() {
    return new Position(id.revision(), id.number());
  }

  void failed(int times, Instant at, Attempt attempt) {
    attempts = times;
    failedAt = at;
    failure = attempt.failure();
    status = attempt.status();
    redeliver = false;
  }
}
