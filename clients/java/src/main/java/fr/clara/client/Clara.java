package fr.clara.client;

import java.net.URI;
import java.util.function.Supplier;

/** Where the generated calls ({@code fr.clara.client.api}) go, and as whom. */
public final class Clara {

  private static final String JSON = "application/json, application/problem+json";

  private Clara() {}

  /**
   * The service at an address, read without an account.
   *
   * @param service its origin, {@code https://clara.example.org}
   */
  public static ApiClient at(URI service) {
    return connected(service, () -> null);
  }

  /**
   * The service at an address, with an access token.
   *
   * @param service its origin, {@code https://clara.example.org}
   * @param token asked before each call, since tokens are good for minutes; null for none
   */
  public static ApiClient at(URI service, Supplier<String> token) {
    return connected(service, token);
  }

  private static ApiClient connected(URI service, Supplier<String> token) {
    var client = new ApiClient();
    client.updateBaseUri(service.toString());
    // The shapes of this client are JSON: tables and feeds, which the contract offers too, are not
    // asked for.
    client.setRequestInterceptor(
        request -> {
          request.setHeader("Accept", JSON);
          String given = token.get();
          if (given != null) {
            request.setHeader("Authorization", "Bearer " + given);
          }
        });
    return client;
  }
}
