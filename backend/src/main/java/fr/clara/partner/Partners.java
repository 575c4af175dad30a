package fr.clara.partner;

import fr.clara.partner.PartnerApi.Partner;
import fr.clara.partner.PartnerApi.PartnerInput;
import fr.clara.partner.PartnerApi.PartnerSecret;
import fr.clara.problem.ProblemException;
import fr.clara.security.AccountClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** The partner systems, which Keycloak keeps and nobody else. */
@ApplicationScoped
class Partners {

  private final KeycloakClients keycloak;
  private final String audience;
  private final Clock clock;
  private final Event<AccountClosed> closed;

  Partners(
      KeycloakClients keycloak,
      @ConfigProperty(name = "quarkus.oidc.token.audience", defaultValue = "clara-api")
          List<String> audiences,
      Clock clock,
      Event<AccountClosed> closed) {
    this.keycloak = keycloak;
    this.audience = audiences.get(0);
    this.clock = clock;
    this.closed = closed;
  }

  List<Partner> all() {
    return keycloak.ask(
        clients ->
            clients.findAll().stream()
                .filter(PartnerClient::isOurs)
                .map(PartnerClient::show)
                .sorted(Comparator.comparing(Partner::id))
                .toList());
  }

  /** Refused when any client of Keycloak, a partner system or not, has the id. */
  PartnerSecret register(PartnerInput input) {
    var since = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var client = PartnerClient.of(input, audience, since);
    return keycloak.ask(
        clients -> {
          if (!create(clients, client)) {
            throw ProblemException.alreadyExists(input.id());
          }
          var created = find(clients, input.id());
          return new PartnerSecret(PartnerClient.show(created), created.getSecret());
        });
  }

  /** From now on only the new secret is good. */
  PartnerSecret rotate(String id) {
    return keycloak.ask(
        clients -> {
          var client = find(clients, id);
          String secret = of(clients, client).generateNewSecret().getValue();
          return new PartnerSecret(PartnerClient.show(client), secret);
        });
  }

  /** Takes the client away with all that belongs to it: it gets no token any more. */
  void revoke(String id) {
    keycloak.ask(
        clients -> {
          of(clients, find(clients, id)).remove();
          return null;
        });
    closed.fire(new AccountClosed(PartnerClient.account(id)));
  }

  private static boolean create(ClientsResource clients, ClientRepresentation client) {
    try (var answer = clients.create(client)) {
      if (answer.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
        return false;
      }
      if (answer.getStatus() != Response.Status.CREATED.getStatusCode()) {
        throw new IllegalStateException("a client was not created: " + answer.getStatus());
      }
      return true;
    }
  }

  private static ClientRepresentation find(ClientsResource clients, String id) {
    return clients.findByClientId(id).stream()
        .filter(PartnerClient::isOurs)
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound(PartnerResource.PATH + "/" + id));
  }

  private static ClientResource of(ClientsResource clients, ClientRepresentation client) {
    return clients.get(client.getId());
  }
}
