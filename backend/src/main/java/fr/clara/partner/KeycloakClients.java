package fr.clara.partner;

import fr.clara.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.ClientsResource;

/** The clients of the realm whose tokens we accept, asked for as the service's own account. */
@ApplicationScoped
class KeycloakClients {

  private static final Logger LOG = Logger.getLogger(KeycloakClients.class);

  private static final String ACCOUNT = "clara-service";

  private static final Pattern REALM = Pattern.compile("(?<server>.+)/realms/(?<realm>[^/]+)/?");

  private static final long PATIENCE_MILLISECONDS = 5_000;

  private final Keycloak keycloak;
  private final String realm;

  KeycloakClients(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
      @ConfigProperty(name = "clara.service.secret") Optional<String> secret) {
    var address = REALM.matcher(issuer.orElse(""));
    boolean known = address.matches() && secret.isPresent();
    realm = known ? address.group("realm") : null;
    keycloak = known ? connect(address.group("server"), realm, secret.get()) : null;
  }

  private static Keycloak connect(String server, String realm, String secret) {
    var client = Keycloak.getClientProvider().newRestEasyClient(null, null, false);
    client.property(QuarkusRestClientProperties.READ_TIMEOUT, PATIENCE_MILLISECONDS);
    return KeycloakBuilder.builder()
        .serverUrl(server)
        .realm(realm)
        .clientId(ACCOUNT)
        .clientSecret(secret)
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .resteasyClient(client)
        .build();
  }

  /**
   * What Keycloak answers to a question about its clients.
   *
   * @throws ProblemException of the question itself; or sign-in-unavailable, whatever keeps
   *     Keycloak from answering
   */
  <T> T ask(Function<ClientsResource, T> question) {
    if (keycloak == null) {
      LOG.warn("Partner systems need an issuer that is Keycloak, and CLARA_SERVICE_SECRET");
      throw ProblemException.signInUnavailable();
    }
    try {
      return question.apply(keycloak.realm(realm).clients());
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf("Keycloak does not look after partner systems: %s", e.getMessage());
      throw ProblemException.signInUnavailable();
    }
  }

  @PreDestroy
  void close() {
    if (keycloak != null) {
      keycloak.close();
    }
  }
}
