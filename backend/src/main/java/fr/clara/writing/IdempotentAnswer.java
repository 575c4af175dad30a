package fr.clara.writing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was answered to a caller's key. */
@Entity
@Table(name = "idempotency_keys")
class IdempotentAnswer {

  /** A key is its caller's alone. */
  @Embeddable
  record Id(String account, String key) {}

  @EmbeddedId Id id;

  /** What was asked: method, address and content, hashed. */
  String request;

  int status;
  String location;
  String tag;

  /** The answer's JSON, as it was sent. */
  String body;

  Instant at;
}
