package fr.clara.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.shared.Kind;
import fr.clara.testing.Api;
import fr.clara.webhooks.Receiver.Received;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The copy that a receiver keeps by doing what the recipe says, and no more. */
final class Copy {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> changes = new ConcurrentHashMap<>();

  /** What was delivered late is passed over. */
  void apply(Received message) {
    changes.merge(
        message.data().path("kind").asText() + "/" + message.record(),
        message.data(),
        (kept, come) ->
            come.path("revision").asLong() > kept.path("revision").asLong() ? come : kept);
  }

  /** What differs from the records that the API answers, which is nothing in the end. */
  List<String> differences(Api api) throws Exception {
    var network = network(api);
    var kept = kept();
    var keys = new TreeMap<>(network);
    keys.putAll(kept);
    return keys.keySet().stream()
        .filter(key -> !network.getOrDefault(key, JSON.nullNode()).equals(kept.get(key)))
        .toList();
  }

  private Map<String, JsonNode> kept() {
    var there = new TreeMap<String, JsonNode>();
    changes.forEach(
        (key, change) -> {
          if (!change.path("snapshot").isNull()) {
            there.put(key, change.path("snapshot"));
          }
        });
    return there;
  }

  private static Map<String, JsonNode> network(Api api) throws Exception {
    var there = new TreeMap<String, JsonNode>();
    for (Kind kind : Kind.values()) {
      for (String line : api.text(kind.path() + "?format=ndjson").lines().toList()) {
        var record = JSON.readTree(line);
        // What other records answer to a key figure is counted when it is asked for.
        ((ObjectNode) record).remove(List.of("recorded", "sum", "others"));
        there.put(kind.segment() + "/" + record.path("id").asText(), record);
      }
    }
    return there;
  }
}
