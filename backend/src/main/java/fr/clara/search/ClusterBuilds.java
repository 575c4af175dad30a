package fr.clara.search;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The builds that use the cluster. Each says now and then that it lives; the indexes of those that
 * have not for long are deleted, since nobody takes out of them what is erased.
 */
final class ClusterBuilds {

  private static final Duration SAID_EVERY = Duration.ofMinutes(1);
  private static final Duration GONE_AFTER = Duration.ofHours(1);
  private static final String LIVED = "lived";

  private final ClusterClient client;
  private final String prefix;
  private final String build;
  private final Clock clock;
  private Instant said = Instant.MIN;

  ClusterBuilds(ClusterClient client, String prefix, String build, Clock clock) {
    this.client = client;
    this.prefix = prefix;
    this.build = build;
    this.clock = clock;
  }

  /** Says that this one lives, and deletes what others have left; does it once a minute at most. */
  void keep() {
    Instant now = clock.instant();
    if (now.isBefore(said.plus(SAID_EVERY))) {
      return;
    }
    said = now;
    var mark = new JsonObject();
    mark.addProperty(LIVED, now.toEpochMilli());
    client.ask("PUT", "/" + all() + "/_doc/" + build + "?refresh=true", mark);
    client
        .ask("GET", "/" + all() + "/_search?size=1000")
        .getAsJsonObject("hits")
        .getAsJsonArray("hits")
        .forEach(hit -> deleteAbandoned(hit.getAsJsonObject(), now));
  }

  private String all() {
    return prefix + "-builds";
  }

  private void deleteAbandoned(JsonObject hit, Instant now) {
    long lived = hit.getAsJsonObject("_source").get(LIVED).getAsLong();
    if (Instant.ofEpochMilli(lived).plus(GONE_AFTER).isBefore(now)) {
      String other = hit.get("_id").getAsString();
      var indexes = client.find("/" + prefix + "-" + other + "-*/_alias");
      if (indexes != null && !indexes.isEmpty()) {
        client.ask("DELETE", "/" + String.join(",", indexes.keySet()));
      }
      client.ask("DELETE", "/" + all() + "/_doc/" + other);
    }
  }
}
