package fr.clara.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose requests are counted together. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequesterTest {

  private static final SocketAddress ADDRESS = at("192.0.2.7");

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "192.0.2.7, ::ffff:192.0.2.7, true",
    "::ffff:192.0.2.7, ::ffff:192.0.2.8, false",
    "2001:db8:0:1::1, 2001:db8:0:1:ffff:ffff:ffff:ffff, true",
    "2001:db8:0:1::1, 2001:db8:0:2::1, false",
    "not-an-address, _hidden, true"
  })
  void addresses_are_one_when_one_subscriber_has_them(String one, String other, boolean same) {
    assertEquals(same, Requester.at(at(one)).equals(Requester.at(at(other))));
  }

  @ParameterizedTest
  @CsvSource({
    "partner, PARTNER",
    "editor, STAFF",
    "admin, STAFF",
    "offline_access, ANONYMOUS",
  })
  void a_role_says_what_a_requester_counts_as(String role, Policy policy) {
    assertEquals(policy, Requester.of(identity("somebody", role), ADDRESS).policy());
  }

  @Test
  void an_account_is_one_wherever_it_comes_from_and_no_address_shares_its_count() {
    var partner = identity("service-account-chu", Roles.PARTNER);
    assertEquals(Requester.of(partner, ADDRESS), Requester.of(partner, at("198.51.100.1")));
    assertNotEquals(
        Requester.of(partner, ADDRESS),
        Requester.of(identity("service-account-other", Roles.PARTNER), ADDRESS));
    assertNotEquals(
        Requester.of(identity("192.0.2.7", Roles.PARTNER), ADDRESS), Requester.at(ADDRESS));
  }

  private static SocketAddress at(String address) {
    return SocketAddress.inetSocketAddress(443, address);
  }

  private static SecurityIdentity identity(String name, String role) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(name))
        .addRole(role)
        .build();
  }
}
