package fr.clara.webhooks;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator may say of webhooks. */
@ConfigMapping(prefix = "clara.webhooks")
interface WebhookSettings {

  /** Webhooks that one partner may have. */
  int most();

  /** Attempts before a message is a dead letter. */
  int attempts();

  /** Before the second attempt; each further one waits three times as long. */
  Duration firstDelay();

  /** The longest between two attempts, also where a target asks for more. */
  Duration longestDelay();

  /** For all of one attempt, from the connection to the end of the answer. */
  Duration timeout();

  /** How long the former secret signs beside the new one. */
  Duration formerSecret();

  /** Networks that are not public and may be sent to, as CIDR; there http is allowed, too. */
  Optional<List<String>> permittedNetworks();
}
