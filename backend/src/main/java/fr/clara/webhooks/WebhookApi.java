package fr.clara.webhooks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.clara.changes.ChangeApi.Change;
import fr.clara.shared.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of webhooks. */
public interface WebhookApi {

  @Schema(name = "WebhookInput", description = "A webhook as its owner wants it")
  record WebhookInput(
      @Schema(
              required = true,
              description =
                  "Where messages are sent: https, a public address, without user or fragment, at"
                      + " most 1 000 characters",
              examples = "https://entrepot.example.org/clara")
          String url,
      @Schema(description = "Kinds of records that it is about; all when left out or empty")
          List<Kind> kinds,
      @Schema(
              nullable = true,
              description =
                  "Only when created: the revision after which it begins; the newest when left out",
              examples = "12")
          Long after,
      @Schema(description = "Only when changed: whether messages are sent; true when left out")
          Boolean active) {}

  @Schema(name = "Webhook", description = "A webhook, and how far it is")
  record Webhook(
      @Schema(examples = "h3k5m7p9r2t4v6x8") String id,
      @Schema(
              description = "The account that it belongs to",
              examples = "service-account-chu-lyon-entrepot")
          String owner,
      String url,
      @Schema(description = "Kinds of records that it is about; empty stands for all")
          List<Kind> kinds,
      WebhookState state,
      Instant createdAt,
      @Schema(
              description =
                  "The place in the log up to which everything is delivered or a dead letter, as"
                      + " after of /changes takes it",
              examples = "12.3")
          String position,
      @Schema(description = "The newest revision of the network", examples = "14") long revision,
      @Schema(description = "Attempts at the next message that have failed") int attempts,
      @Schema(description = "When it is tried again, null when nothing failed", nullable = true)
          Instant nextAttemptAt,
      @Schema(
              description = "The attempt that failed last, null when none ever did",
              nullable = true)
          LastFailure lastFailure,
      @Schema(description = "Messages that were given up and not delivered since") long deadLetters,
      @Schema(
              description = "Until when the former secret signs, too; null when it does not",
              nullable = true)
          Instant formerSecretUntil) {}

  @Schema(name = "WebhookFailure", description = "An attempt that failed")
  record LastFailure(
      Instant at,
      Failure reason,
      @Schema(description = "What the target answered, null when nothing", nullable = true)
          Integer status) {}

  @Schema(name = "WebhookSecret", description = "A webhook and what its messages are signed with")
  record WithSecret(
      @JsonUnwrapped Webhook webhook,
      @Schema(description = "Shown this once", examples = "whsec_…") String secret) {}

  @Schema(name = "Webhooks", description = "Webhooks, the oldest first")
  record Webhooks(List<Webhook> items) {}

  @Schema(name = "WebhookDeadLetter", description = "A message that was given up")
  record Letter(
      @Schema(description = "Its place in the log", examples = "12.3") String id,
      Kind kind,
      @Schema(description = "The record that changed", examples = "fastracs") String record,
      int attempts,
      Instant failedAt,
      Failure reason,
      @Schema(description = "What the target answered last, null when nothing", nullable = true)
          Integer status,
      @Schema(description = "Whether it is about to be tried once more") boolean redelivering) {}

  @Schema(name = "WebhookDeadLetters", description = "Dead letters in the order of the log")
  record Letters(
      List<Letter> items,
      @Schema(description = "What after takes to go on, null at the end", nullable = true)
          String next) {}

  @Schema(name = "WebhookReplay", description = "From where messages are sent anew")
  record Replay(
      @Schema(
              required = true,
              description = "The revision after which it begins again, 0 for all there is",
              examples = "12")
          Long after) {}

  @Schema(name = "WebhookPing", description = "What came of a message that was sent for a test")
  record Ping(
      boolean delivered,
      @Schema(description = "Why not, null when delivered", nullable = true) Failure reason,
      @Schema(description = "What the target answered, null when nothing", nullable = true)
          Integer status) {}

  @Schema(name = "WebhookMessage", description = "The body of a message")
  record Event(
      @Schema(
              description = "Kind of record and what became of it, or webhook.ping",
              examples = "projects.updated")
          String type,
      @Schema(description = "When it was written") Instant timestamp,
      @Schema(description = "The change as /api/v1/changes answers it") Object data) {

    static Event of(Change change) {
      return new Event(
          change.kind().segment() + "." + change.operation().word(), change.at(), change);
    }

    static Event ping(Instant at) {
      return new Event("webhook.ping", at, Map.of());
    }
  }
}
