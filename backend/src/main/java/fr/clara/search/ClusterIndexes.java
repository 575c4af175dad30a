package fr.clara.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;

/**
 * The indexes of this build in the cluster. Each has a number, and is written and read under two
 * aliases, so that another can take its place at once.
 */
final class ClusterIndexes {

  private static final String READ = "-read";
  private static final String WRITE = "-write";
  private static final int TIMES = 50;
  private static final long PAUSE_MILLISECONDS = 100;

  private final Index index;
  private final SearchSettings settings;
  private final ClusterClient client;
  private final List<String> names;

  ClusterIndexes(Index index, Engine engine, SearchSettings settings) {
    this.index = index;
    this.settings = settings;
    this.names = List.of(engine.name(Index.RECORDS), engine.name(Index.REACHED));
    this.client =
        new ClusterClient(
            index.mapping().backend().unwrap(ElasticsearchBackend.class).client(RestClient.class));
  }

  ClusterClient client() {
    return client;
  }

  boolean areThere() {
    return names.stream().allMatch(name -> client.exists("/" + name + WRITE));
  }

  /** Makes all of them anew. */
  void make() {
    names.forEach(
        name -> {
          for (String former : numbered(name)) {
            client.ask("DELETE", "/" + former);
          }
          create(name, 1, true);
        });
  }

  private List<String> numbered(String name) {
    var found = client.find("/" + name + "-*/_alias");
    return found == null ? List.of() : List.copyOf(found.keySet());
  }

  private static String numbered(String name, int number) {
    return "%s-%06d".formatted(name, number);
  }

  private void create(String name, int number, boolean used) {
    var body = schema().get(name).deepCopy();
    body.remove("aliases");
    if (used) {
      body.add("aliases", aliases(name));
    }
    var its = body.has("settings") ? body.getAsJsonObject("settings") : new JsonObject();
    its.addProperty("number_of_shards", name.equals(names.get(0)) ? settings.shards() : 1);
    its.addProperty("number_of_replicas", settings.replicas());
    body.add("settings", its);
    client.ask("PUT", "/" + numbered(name, number), body);
  }

  private static JsonObject aliases(String name) {
    var aliases = new JsonObject();
    aliases.add(name + READ, new JsonObject());
    aliases.add(name + WRITE, writing());
    return aliases;
  }

  private static JsonObject writing() {
    var writing = new JsonObject();
    writing.addProperty("is_write_index", true);
    return writing;
  }

  /** What Hibernate Search would make the indexes of. */
  private Map<String, JsonObject> schema() {
    var schema = new HashMap<String, JsonObject>();
    index
        .mapping()
        .scope(Object.class)
        .schemaManager()
        .exportExpectedSchema(
            (backend, name, export) ->
                schema.put(
                    name, export.extension(ElasticsearchExtension.get()).bodyParts().get(0)));
    return schema;
  }

  /** Lets searches see all changes so far, on every copy: one that is just lost is waited for. */
  void show(String name) {
    for (int i = 0; i < TIMES; i++) {
      var shards = client.ask("POST", "/" + name + WRITE + "/_refresh").getAsJsonObject("_shards");
      if (shards.get("failed").getAsInt() == 0) {
        return;
      }
      pause();
    }
    throw failed("Not every copy of " + name + " shows what was written");
  }

  private static UncheckedIOException failed(String how) {
    return new UncheckedIOException(new IOException(how));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Puts a copy in the place of the records' index and deletes that: what is deleted from an index
   * stays in its files and its log of operations, and merging does not say when it is gone.
   */
  void renew() {
    String name = names.get(0);
    String former = client.ask("GET", "/" + name + WRITE + "/_alias").keySet().iterator().next();
    for (String broken : numbered(name)) {
      if (!broken.equals(former)) {
        client.ask("DELETE", "/" + broken);
      }
    }
    int number = Integer.parseInt(former.substring(former.lastIndexOf('-') + 1)) + 1;
    String next = numbered(name, number);
    create(name, number, false);
    copy(former, next);
    var actions = new JsonArray();
    actions.add(action("add", next, name + READ, new JsonObject()));
    actions.add(action("add", next, name + WRITE, writing()));
    var removed = new JsonObject();
    removed.addProperty("index", former);
    var removal = new JsonObject();
    removal.add("remove_index", removed);
    actions.add(removal);
    var body = new JsonObject();
    body.add("actions", actions);
    client.ask("POST", "/_aliases", body);
  }

  private static JsonObject action(String verb, String index, String alias, JsonObject options) {
    options.addProperty("index", index);
    options.addProperty("alias", alias);
    var action = new JsonObject();
    action.add(verb, options);
    return action;
  }

  private void copy(String from, String to) {
    var source = new JsonObject();
    source.addProperty("index", from);
    var target = new JsonObject();
    target.addProperty("index", to);
    var body = new JsonObject();
    body.add("source", source);
    body.add("dest", target);
    var task =
        client.ask("POST", "/_reindex?wait_for_completion=false", body).get("task").getAsString();
    JsonObject state;
    do {
      pause();
      state = client.ask("GET", "/_tasks/" + task);
    } while (!state.get("completed").getAsBoolean());
    if (!state.getAsJsonObject("response").getAsJsonArray("failures").isEmpty()) {
      throw failed("The index could not be copied: " + state);
    }
    client.ask("POST", "/" + to + "/_refresh");
  }
}
