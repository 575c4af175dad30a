package fr.clara.shared;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/**
 * The addresses of the pages that people read, which name records as the API does.
 *
 * @param site where the service is
 * @param language ISO 639-1; French pages have no prefix
 */
public record SpaPages(URI site, String language) {

  /** The page of a record. */
  public URI of(Kind kind, String id) {
    return page().path(kind.segment()).path(id).build();
  }

  /** The page of the list of a kind. */
  public URI of(Kind kind) {
    return page().path(kind.segment()).build();
  }

  /** Another page, by its path without a language: {@code explore}; the home page's is empty. */
  public URI of(String path) {
    return path.isEmpty() ? page().build() : page().path(path).build();
  }

  private UriBuilder page() {
    var page = UriBuilder.fromUri(site);
    return language.equals("fr") ? page : page.path(language);
  }
}
