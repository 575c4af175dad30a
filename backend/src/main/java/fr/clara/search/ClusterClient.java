package fr.clara.search;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** Asks the cluster what Hibernate Search does not ask. */
final class ClusterClient {

  private static final int NOT_FOUND = 404;

  private final RestClient client;

  ClusterClient(RestClient client) {
    this.client = client;
  }

  boolean exists(String path) {
    try {
      return client.performRequest(new Request("HEAD", path)).getStatusLine().getStatusCode()
          != NOT_FOUND;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonObject ask(String method, String path) {
    return ask(method, path, null);
  }

  /** What the cluster answers; a body of null is none. */
  JsonObject ask(String method, String path, JsonObject body) {
    var request = new Request(method, path);
    if (body != null) {
      request.setJsonEntity(body.toString());
    }
    try (var content = client.performRequest(request).getEntity().getContent();
        var text = new InputStreamReader(content, StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(text).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, null where there is nothing of that name. */
  JsonObject find(String path) {
    try {
      return ask("GET", path);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof ResponseException answer
          && answer.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
        return null;
      }
      throw e;
    }
  }
}
