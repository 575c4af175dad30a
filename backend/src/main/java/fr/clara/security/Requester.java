package fr.clara.security;

import io.netty.util.NetUtil;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;

/**
 * Whose requests are counted together.
 *
 * @param policy what kind of limit holds for it
 * @param name an account, or an address
 */
record Requester(Policy policy, String name) {

  /** What one subscriber of IPv6 is given: within it, addresses are for the taking. */
  private static final int BYTES_OF_SUBSCRIBER = 8;

  /** The account when its roles are those of somebody we know, else whoever is at the address. */
  static Requester of(SecurityIdentity identity, SocketAddress from) {
    var policy = policy(identity.getRoles());
    return policy == Policy.ANONYMOUS
        ? at(from)
        : new Requester(policy, identity.getPrincipal().getName());
  }

  private static Policy policy(Set<String> roles) {
    if (roles.contains(Roles.EDITOR) || roles.contains(Roles.ADMIN)) {
      return Policy.STAFF;
    }
    return roles.contains(Roles.PARTNER) ? Policy.PARTNER : Policy.ANONYMOUS;
  }

  static Requester at(SocketAddress from) {
    return new Requester(Policy.ANONYMOUS, subscriber(from.hostAddress()));
  }

  private static String subscriber(String address) {
    byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
    try {
      // An IPv4 address that is written as one of IPv6 is found out here.
      var parsed = bytes == null ? null : InetAddress.getByAddress(bytes);
      return parsed instanceof Inet6Address
          ? InetAddress.getByAddress(network(bytes)).getHostAddress()
          : parsed == null ? "unknown" : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] network(byte[] address) {
    return Arrays.copyOf(Arrays.copyOf(address, BYTES_OF_SUBSCRIBER), address.length);
  }
}
