package fr.clara.webhooks;

import fr.clara.changes.Position;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message as it is sent once.
 *
 * @param webhook whose it is
 * @param id the same however often it is tried
 * @param url where to
 * @param position the change that it tells, null when it tells none
 * @param replays the replays of the webhook when it was made
 * @param letter whether it is a dead letter that is tried once more
 * @param secrets what signs it
 * @param body JSON
 */
record Message(
    String webhook,
    String id,
    String url,
    Position position,
    int replays,
    boolean letter,
    List<Secret> secrets,
    byte[] body) {

  /** The id of a change's message; a full stop would blur what is signed. */
  static String id(String webhook, int replays, Position position) {
    return "msg_%s_%d_%d_%d".formatted(webhook, replays, position.revision(), position.number());
  }

  /** What it is sent with at that instant. */
  Map<String, String> headers(Instant at) {
    long timestamp = at.getEpochSecond();
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", "CLARA-Webhooks");
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(timestamp));
    headers.put(
        "webhook-signature",
        secrets.stream()
            .map(secret -> secret.signature(id, timestamp, body))
            .collect(Collectors.joining(" ")));
    return headers;
  }
}
