package fr.clara.security;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What follows from the issuer's address, so that naming it is all that turns signing in on. The
 * issuer that tokens and browsers name is that address, unless {@code quarkus.oidc.token.issuer}
 * says that the service alone reaches it there.
 */
public final class SignInConfig implements ConfigSourceFactory {

  static final String ENABLED = "quarkus.oidc.tenant-enabled";
  static final String ISSUER = "quarkus.oidc.token.issuer";

  private static final String SERVER = "quarkus.oidc.auth-server-url";

  /** Where the pages' script may connect to: the issuer's origin, or empty. */
  private static final String ORIGIN = "clara.sign-in.origin";

  private static final Pattern ORIGIN_OF_ADDRESS = Pattern.compile("(https?://[^/]+).*");

  /** Below files and the environment, which may say otherwise. */
  private static final int ORDINAL = 200;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    return List.of(new PropertiesConfigSource(derived(context), "sign-in", ORDINAL));
  }

  private static Map<String, String> derived(ConfigSourceContext context) {
    var server = value(context, SERVER);
    if (server.isEmpty()) {
      return Map.of(ENABLED, "false", ORIGIN, "");
    }
    String issuer = value(context, ISSUER).orElse(server.get().replaceFirst("/+$", ""));
    var origin = ORIGIN_OF_ADDRESS.matcher(issuer);
    return Map.of(ENABLED, "true", ISSUER, issuer, ORIGIN, origin.matches() ? origin.group(1) : "");
  }

  private static Optional<String> value(ConfigSourceContext context, String name) {
    var value = context.getValue(name);
    return Optional.ofNullable(value == null ? null : value.getValue())
        .filter(text -> !text.isBlank());
  }
}
