package fr.clara.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, by IANA's registries of special-purpose
 * addresses for IPv4 and IPv6 and by the global unicast range of IPv6.
 */
@ApplicationScoped
class PublicAddresses {

  private static final List<Network> NOT_PUBLIC =
      networks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.31.196.0/24",
          "192.52.193.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "192.175.48.0/24",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "2620:4f:8000::/48",
          "3fff::/20");

  /** Of IPv6 nothing else is given out; tunnels and translations to IPv4 are mostly beyond it. */
  private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

  private final List<Network> permitted;

  @Inject
  PublicAddresses(WebhookSettings settings) {
    this(settings.permittedNetworks().orElse(List.of()));
  }

  private PublicAddresses(List<String> permittedNetworks) {
    this.permitted = networks(permittedNetworks.toArray(String[]::new));
  }

  static PublicAddresses permitting(String... networks) {
    return new PublicAddresses(List.of(networks));
  }

  /** Whether the operator has permitted the address, public or not. */
  boolean permits(InetAddress address) {
    return permitted.stream().anyMatch(network -> network.contains(address));
  }

  boolean isPublic(InetAddress address) {
    return (address instanceof Inet4Address || GLOBAL_UNICAST.contains(address))
        && NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
  }

  private static List<Network> networks(String... texts) {
    return Stream.of(texts).map(Network::of).toList();
  }
}
