package fr.clara.pages;

import fr.clara.shared.Kind;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a record's page.
 *
 * @param site where the service is
 * @param language ISO 639-1
 */
record PageAddress(URI site, String language, Kind kind, String id) {

  /** The kinds that schema.org has a type for; docker/frontend/nginx.conf names them, too. */
  private static final Pattern PAGE =
      Pattern.compile(
          "/(?:(en)/)?(projects|grants|institutions|events|programmes)/([a-z0-9-]{1,200})");

  /** Null where it is another address. */
  static PageAddress of(String scheme, String authority, String path) {
    Matcher page = PAGE.matcher(path);
    if (authority == null || !page.matches()) {
      return null;
    }
    return new PageAddress(
        URI.create(scheme + "://" + authority + "/"),
        page.group(1) == null ? "fr" : page.group(1),
        Kind.of(page.group(2)),
        page.group(3));
  }
}
