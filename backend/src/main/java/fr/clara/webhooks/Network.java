package fr.clara.webhooks;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * The addresses that begin with the same bits, written as CIDR. IPv4 and IPv6 have nothing in
 * common; an IPv4 address that is written as one of IPv6 is of IPv4.
 */
record Network(InetAddress first, int bits) {

  private static final Pattern CIDR = Pattern.compile("([^/]+)/(\\d{1,3})");

  /**
   * The network of that text.
   *
   * @throws IllegalArgumentException where it names none, or a name that would have to be resolved
   */
  static Network of(String text) {
    var parts = CIDR.matcher(text.strip());
    byte[] bytes =
        parts.matches() ? NetUtil.createByteArrayFromIpAddressString(parts.group(1)) : null;
    int bits = bytes == null ? 0 : Integer.parseInt(parts.group(2));
    if (bytes == null || bits > bytes.length * Byte.SIZE) {
      throw new IllegalArgumentException(text + " is no network such as 10.1.0.0/16");
    }
    try {
      return new Network(InetAddress.getByAddress(bytes), bits);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] others = address.getAddress();
    if (mine.length != others.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if (((mine[bit / Byte.SIZE] ^ others[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
