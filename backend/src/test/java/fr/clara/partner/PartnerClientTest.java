package fr.clara.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.partner.PartnerApi.Partner;
import fr.clara.partner.PartnerApi.PartnerInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;

/** Which clients of Keycloak are partner systems, and what such a client can do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartnerClientTest {

  private static final Instant SINCE = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void no_client_of_our_own_realm_is_a_partner_system() throws IOException {
    var realm =
        new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(
                Path.of("../docker/keycloak/clara-realm.json").toFile(), RealmRepresentation.class);
    assertEquals(3, realm.getClients().size());
    assertTrue(realm.getClients().stream().noneMatch(PartnerClient::isOurs));
  }

  @Test
  void a_partner_system_proves_itself_with_its_secret_and_in_no_other_way() {
    var client = PartnerClient.of(input(null), "clara-api", SINCE);
    assertTrue(client.isServiceAccountsEnabled());
    assertFalse(client.isPublicClient());
    assertFalse(client.isStandardFlowEnabled());
    assertFalse(client.isImplicitFlowEnabled());
    assertFalse(client.isDirectAccessGrantsEnabled());
    assertFalse(client.isFullScopeAllowed());
  }

  @Test
  void what_was_registered_is_shown() {
    var client = PartnerClient.of(input("HCL"), "clara-api", SINCE);
    client.setEnabled(true);
    assertTrue(PartnerClient.isOurs(client));
    assertEquals(
        new Partner("chu-lyon-entrepot", "Entrepôt", "HCL", SINCE, true),
        PartnerClient.show(client));
  }

  private static PartnerInput input(String institution) {
    return new PartnerInput("chu-lyon-entrepot", "Entrepôt", institution);
  }
}
