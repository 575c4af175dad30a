package fr.clara.partner;

import fr.clara.partner.PartnerApi.Partner;
import fr.clara.partner.PartnerApi.PartnerInput;
import fr.clara.security.Roles;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** A partner system as a client of Keycloak, which our mark tells from every other client. */
final class PartnerClient {

  /** The mark: when the partner system was registered. */
  private static final String SINCE = "clara.partner.since";

  private static final String INSTITUTION = "clara.partner.institution";

  private static final String YES = "true";

  private PartnerClient() {}

  /** Whether we registered this client: no other is ever shown or touched. */
  static boolean isOurs(ClientRepresentation client) {
    return client.getAttributes() != null && client.getAttributes().containsKey(SINCE);
  }

  /** A client that can do one thing: ask for tokens of its own, with its secret. */
  static ClientRepresentation of(PartnerInput input, String audience, Instant since) {
    var client = new ClientRepresentation();
    client.setClientId(input.id());
    client.setName(input.name());
    client.setPublicClient(false);
    client.setServiceAccountsEnabled(true);
    client.setStandardFlowEnabled(false);
    client.setImplicitFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setFullScopeAllowed(false);
    var marks = new HashMap<>(Map.of(SINCE, since.toString()));
    if (input.institution() != null) {
      marks.put(INSTITUTION, input.institution());
    }
    client.setAttributes(marks);
    client.setProtocolMappers(List.of(audience(audience), role()));
    return client;
  }

  /** The account that tokens of a client name, as Keycloak calls it. */
  static String account(String id) {
    return "service-account-" + id;
  }

  static Partner show(ClientRepresentation client) {
    var marks = client.getAttributes();
    return new Partner(
        client.getClientId(),
        client.getName(),
        marks.get(INSTITUTION),
        Instant.parse(marks.get(SINCE)),
        client.isEnabled());
  }

  private static ProtocolMapperRepresentation audience(String audience) {
    return mapper(
        "audience",
        "oidc-audience-mapper",
        Map.of("included.client.audience", audience, "access.token.claim", YES));
  }

  /** Written into the token, so that the service needs no right to give accounts their roles. */
  private static ProtocolMapperRepresentation role() {
    return mapper("role", "oidc-hardcoded-role-mapper", Map.of("role", Roles.PARTNER));
  }

  private static ProtocolMapperRepresentation mapper(
      String name, String type, Map<String, String> config) {
    var mapper = new ProtocolMapperRepresentation();
    mapper.setName(name);
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper(type);
    mapper.setConfig(config);
    return mapper;
  }
}
