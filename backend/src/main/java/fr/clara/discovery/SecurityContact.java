package fr.clara.discovery;

import fr.clara.shared.Languages;
import io.quarkus.runtime.Startup;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to tell of a weakness of this service (RFC 9116), as whoever runs it has said. */
@Startup
class SecurityContact {

  private final Optional<URI> contact;
  private final Optional<Instant> expires;

  /**
   * @throws IllegalStateException when only one of both is said: the standard wants both
   */
  SecurityContact(
      @ConfigProperty(name = "clara.security.contact") Optional<URI> contact,
      @ConfigProperty(name = "clara.security.expires") Optional<Instant> expires) {
    if (contact.isPresent() != expires.isPresent()) {
      throw new IllegalStateException(
          "clara.security.contact (mailto: or https:) and clara.security.expires (an instant) go"
              + " together");
    }
    this.contact = contact;
    this.expires = expires;
  }

  /** The text of security.txt, where it is; nothing where nothing was said. */
  Optional<String> text(URI canonical) {
    return contact.map(
        address ->
            """
            Contact: %s
            Expires: %s
            Preferred-Languages: %s
            Canonical: %s
            """
                .formatted(
                    address, expires.get(), String.join(", ", Languages.codes()), canonical));
  }
}
