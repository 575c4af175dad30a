package fr.clara.webhooks;

import fr.clara.testing.GoingClock;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Receivers on the loopback interface, and delays that a test can wait for. */
public class Impatient implements QuarkusTestProfile {

  static final int ATTEMPTS = 3;
  static final int MOST = 20;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "clara.webhooks.permitted-networks",
        "127.0.0.0/8",
        "clara.webhooks.most",
        Integer.toString(MOST),
        "clara.webhooks.attempts",
        Integer.toString(ATTEMPTS),
        "clara.webhooks.first-delay",
        "PT0.1S",
        "clara.webhooks.longest-delay",
        "PT2S",
        "clara.webhooks.timeout",
        "PT3S");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(GoingClock.class);
  }
}
