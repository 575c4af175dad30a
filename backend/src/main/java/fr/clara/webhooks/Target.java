package fr.clara.webhooks;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a message is sent, name resolved.
 *
 * @param address the one that was checked, and the only one to connect to
 */
record Target(URI url, InetAddress address) {

  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;

  boolean encrypted() {
    return url.getScheme().equalsIgnoreCase("https");
  }

  /** The name for the certificate and the header, without the brackets of IPv6. */
  String host() {
    return url.getHost().replaceAll("[\\[\\]]", "");
  }

  int port() {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return encrypted() ? HTTPS_PORT : HTTP_PORT;
  }

  String path() {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }
}
