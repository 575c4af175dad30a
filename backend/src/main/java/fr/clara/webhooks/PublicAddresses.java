package fr.clara.webhooks;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, by IANA's registries of special-purpose
 * addresses for IPv4 and IPv6 and by the global unicast range of IPv6.
 */
@ApplicationScoped
class PublicAddresses {

  private static final Pattern CIDR = Pattern.compile("([^/]+)/(\\d{1,3})");

  private static final List<IpSubnetFilterRule> NOT_PUBLIC =
      rules(
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
  private static final IpSubnetFilterRule GLOBAL_UNICAST = rule("2000::/3");

  private final List<IpSubnetFilterRule> permitted;

  @Inject
  PublicAddresses(WebhookSettings settings) {
    this(settings.permittedNetworks().orElse(List.of()));
  }

  private PublicAddresses(List<String> permittedNetworks) {
    this.permitted = rules(permittedNetworks.toArray(String[]::new));
  }

  static PublicAddresses permitting(String... networks) {
    return new PublicAddresses(List.of(networks));
  }

  /** Whether the operator has permitted the address, public or not. */
  boolean permits(InetAddress address) {
    return permitted.stream().anyMatch(network -> contains(network, address));
  }

  boolean isPublic(InetAddress address) {
    return (address instanceof Inet4Address || contains(GLOBAL_UNICAST, address))
        && NOT_PUBLIC.stream().noneMatch(network -> contains(network, address));
  }

  private static boolean contains(IpSubnetFilterRule network, InetAddress address) {
    return network.matches(new InetSocketAddress(address, 0));
  }

  private static List<IpSubnetFilterRule> rules(String... networks) {
    return Stream.of(networks).map(PublicAddresses::rule).toList();
  }

  /** A name in place of an address would be resolved, and is refused. */
  private static IpSubnetFilterRule rule(String network) {
    var parts = CIDR.matcher(network.strip());
    if (!parts.matches() || NetUtil.createByteArrayFromIpAddressString(parts.group(1)) == null) {
      throw new IllegalArgumentException(
          "clara.webhooks.permitted-networks: " + network + " is no network such as 10.1.0.0/16");
    }
    return new IpSubnetFilterRule(
        parts.group(1), Integer.parseInt(parts.group(2)), IpFilterRuleType.ACCEPT);
  }
}
