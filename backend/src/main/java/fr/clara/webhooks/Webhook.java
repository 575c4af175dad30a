package fr.clara.webhooks;

import fr.clara.changes.Position;
import fr.clara.shared.Kind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a partner system wants to be told of changes, and how far it has been told. */
@Entity
@Table(name = "webhooks")
class Webhook {

  @Id String id;

  /** The account that it belongs to. */
  String owner;

  String url;
  String kinds;

  @Enumerated(EnumType.STRING)
  WebhookState state;

  Instant createdAt;
  String secret;
  String formerSecret;
  Instant formerSecretUntil;

  long revision;
  int number;
  int replays;

  /** The place of the message that the attempts are of, null when none has failed. */
  String attempted;

  int attempts;
  Instant nextAttemptAt;

  Instant failedAt;

  @Enumerated(EnumType.STRING)
  Failure failure;

  /** What the target answered when it failed last, null when it answered nothing. */
  Integer status;

  boolean isActive() {
    return state == WebhookState.ACTIVE;
  }

  /** The kinds that it is about; none stands for all. */
  List<Kind> kinds() {
    return Stream.of(kinds.split(" ")).filter(word -> !word.isEmpty()).map(Kind::of).toList();
  }

  void kinds(List<Kind> chosen) {
    kinds = chosen.stream().distinct().map(Kind::segment).collect(Collectors.joining(" "));
  }

  /** Everything up to there is delivered or a dead letter. */
  Position position() {
    return new Position(revision, number);
  }

  /** Goes on from there, with nothing that has failed. */
  void moveTo(Position position) {
    revision = position.revision();
    number = position.number();
    tryAgain();
  }

  /** Forgets that anything has failed: the next attempt is the first, and due. */
  void tryAgain() {
    attempted = null;
    attempts = 0;
    nextAttemptAt = null;
  }

  /** Counts an attempt at a message that failed, and gives how many there have been. */
  int failed(Position message, Instant at, Attempt attempt) {
    if (!message.text().equals(attempted)) {
      attempted = message.text();
      attempts = 0;
    }
    failedAt = at;
    failure = attempt.failure();
    status = attempt.status();
    return ++attempts;
  }

  /** The secrets that sign at that instant, the newest first. */
  List<Secret> secrets(Instant at) {
    return formerSecret == null || !at.isBefore(formerSecretUntil)
        ? List.of(new Secret(secret))
        : List.of(new Secret(secret), new Secret(formerSecret));
  }
}
