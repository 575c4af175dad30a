package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are public, and what an operator may permit beside. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicAddressesTest {

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "1.1.1.1, true",
    "193.51.24.1, true",
    "172.15.255.255, true",
    "172.32.0.0, true",
    "100.63.255.255, true",
    "100.128.0.0, true",
    "223.255.255.255, true",
    "2001:4860:4860::8888, true",
    "2a00:1450:4007::1, true",
    "0.0.0.0, false",
    "0.1.2.3, false",
    "10.0.0.1, false",
    "10.255.255.255, false",
    "100.64.0.1, false",
    "100.127.255.255, false",
    "127.0.0.1, false",
    "127.255.255.254, false",
    "169.254.169.254, false",
    "172.16.0.1, false",
    "172.31.255.255, false",
    "192.0.0.8, false",
    "192.0.2.1, false",
    "192.88.99.1, false",
    "192.168.1.1, false",
    "198.18.0.1, false",
    "198.19.255.255, false",
    "198.51.100.1, false",
    "203.0.113.1, false",
    "224.0.0.1, false",
    "239.255.255.255, false",
    "240.0.0.1, false",
    "255.255.255.255, false",
    "::, false",
    "::1, false",
    "::ffff:127.0.0.1, false",
    "::ffff:10.0.0.1, false",
    "::ffff:8.8.8.8, true",
    "::127.0.0.1, false",
    "::8.8.8.8, false",
    "64:ff9b::7f00:1, false",
    "64:ff9b:1::1, false",
    "100::1, false",
    "2001::1, false",
    "2001:db8::1, false",
    "2002:7f00:1::, false",
    "3fff::1, false",
    "5f00::1, false",
    "fc00::1, false",
    "fd12:3456::1, false",
    "fe80::1, false",
    "fec0::1, false",
    "ff02::1, false"
  })
  void only_addresses_of_the_public_internet_are_public(String address, boolean isPublic)
      throws Exception {
    var parsed = InetAddress.getByName(address);
    assertEquals(isPublic, PublicAddresses.permitting().isPublic(parsed));
    assertFalse(PublicAddresses.permitting().permits(parsed));
  }

  @Test
  void an_operator_permits_networks() throws Exception {
    var addresses = PublicAddresses.permitting("127.0.0.0/8", " fd00:1::/32");
    assertTrue(addresses.permits(InetAddress.getByName("127.1.2.3")));
    assertTrue(addresses.permits(InetAddress.getByName("fd00:1:2::3")));
    assertFalse(addresses.permits(InetAddress.getByName("128.0.0.1")));
    assertFalse(addresses.permits(InetAddress.getByName("fd00:2::3")));
    assertFalse(addresses.permits(InetAddress.getByName("10.0.0.1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "127.0.0.1", "localhost/8", "127.0.0.0/33", "::/129", "127.0.0/8"})
  void what_is_no_network_keeps_the_service_from_starting(String network) {
    assertThrows(IllegalArgumentException.class, () -> PublicAddresses.permitting(network));
  }
}
