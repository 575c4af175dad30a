package fr.clara.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Judges where messages may be sent: when a webhook is saved, and anew at every sending. */
@ApplicationScoped
class Targets {

  private static final int LONGEST = 1_000;
  private static final int MOST_PORTS = 65_535;

  private final PublicAddresses addresses;
  private final Names names;

  /** Gives all addresses of a name. */
  @FunctionalInterface
  interface Names {
    InetAddress[] resolve(String name) throws UnknownHostException;
  }

  @Inject
  Targets(PublicAddresses addresses) {
    this(addresses, InetAddress::getAllByName);
  }

  Targets(PublicAddresses addresses, Names names) {
    this.addresses = addresses;
    this.names = names;
  }

  /** A target that nothing may be sent to. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Failure failure;

    Refused(Failure failure) {
      super(failure.word());
      this.failure = failure;
    }

    Failure failure() {
      return failure;
    }
  }

  /** Whether a text is an address of the web by which a target may be named. */
  static boolean isUrl(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    try {
      var url = new URI(text);
      return List.of("https", "http")
              .contains(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT))
          && url.getHost() != null
          && url.getRawUserInfo() == null
          && url.getRawFragment() == null
          && url.getPort() != 0
          && url.getPort() <= MOST_PORTS
          && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * Resolves a name, which may take as long as its name server does.
   *
   * @param url one that {@link #isUrl}
   * @throws Refused where there is no such name, or any of its addresses may not be sent to
   */
  Target resolve(String url) throws Refused {
    var address = URI.create(url);
    var unresolved = new Target(address, null);
    InetAddress[] found = addresses(unresolved.host());
    boolean permitted =
        Stream.of(found)
            .allMatch(
                one -> addresses.permits(one) || unresolved.encrypted() && addresses.isPublic(one));
    if (!permitted) {
      throw new Refused(Failure.ADDRESS);
    }
    return new Target(address, found[0]);
  }

  private InetAddress[] addresses(String name) throws Refused {
    try {
      return names.resolve(name);
    } catch (UnknownHostException e) {
      throw new Refused(Failure.NAME);
    }
  }
}
