package fr.clara.caching;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * All of a request that an answer to anybody depends on.
 *
 * @param origin scheme and authority: some answers hold whole addresses
 * @param uri path and query as they were sent
 * @param accept the form that is wanted, null where nothing is said of it
 * @param language likewise
 */
record Question(String origin, String uri, String accept, String language) {

  /**
   * Null where nothing is only read, or the answer may be for the caller alone. Over HTTP/2 as
   * well: what is answered at once while a connection is being upgraded to it may never arrive
   * whole.
   */
  static Question of(HttpServerRequest request) {
    var headers = request.headers();
    return request.method() != HttpMethod.GET
            || headers.contains(HttpHeaders.AUTHORIZATION)
            || request.version() == HttpVersion.HTTP_2
        ? null
        : new Question(
            request.scheme() + "://" + request.authority(),
            request.uri(),
            headers.get(HttpHeaders.ACCEPT),
            headers.get(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
