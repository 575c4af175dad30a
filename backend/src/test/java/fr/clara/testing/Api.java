package fr.clara.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** A caller of the API, from any number of threads. */
public final class Api {

  public static final String MERGE_PATCH = "application/merge-patch+json";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI service;
  private final Supplier<String> token;

  /**
   * Calls a service.
   *
   * @param token gives the access token to send, or null to send none
   */
  public Api(URI service, Supplier<String> token) {
    this.service = service;
    this.token = token;
  }

  /**
   * What was answered.
   *
   * @param tag the entity tag, null when there is none
   * @param body JSON; missing when there is none
   */
  public record Answer(int status, HttpResponse<String> whole, String tag, JsonNode body) {}

  public Answer get(String path) throws IOException, InterruptedException {
    return send("GET", path, null);
  }

  /** What is there, whatever its form. */
  public String text(String path) throws IOException, InterruptedException {
    return CLIENT
        .send(request("GET", path, "").build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** Sends JSON; headers are names and values in turn. */
  public Answer send(String method, String path, Object content, String... headers)
      throws IOException, InterruptedException {
    String type = method.equals("PATCH") ? MERGE_PATCH : "application/json";
    String text = content == null ? "" : JSON.writeValueAsString(content);
    return sendText(method, path, type, text, headers);
  }

  /** Sends a text of any media type, likewise. */
  public Answer sendText(String method, String path, String type, String content, String... headers)
      throws IOException, InterruptedException {
    var request = request(method, path, content);
    if (!content.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return new Answer(
        answer.statusCode(),
        answer,
        answer.headers().firstValue("ETag").orElse(null),
        JSON.readTree(answer.body()));
  }

  private HttpRequest.Builder request(String method, String path, String content) {
    var request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(PATIENCE)
            .header("Accept-Language", "en")
            .method(method, HttpRequest.BodyPublishers.ofString(content));
    return token == null ? request : request.header("Authorization", "Bearer " + token.get());
  }
}
