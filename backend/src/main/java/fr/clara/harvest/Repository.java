package fr.clara.harvest;

import fr.clara.shared.Kind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** How this repository presents itself to harvesters. */
@ConfigMapping(prefix = "clara.oai")
interface Repository {

  /**
   * The domain name that begins every identifier. Harvesters know records by it: it is chosen
   * before the first of them comes and never changed.
   */
  @WithDefault("clara.example")
  @Pattern(regexp = "[a-zA-Z0-9][a-zA-Z0-9-]*(\\.[a-zA-Z0-9][a-zA-Z0-9-]*)+")
  String repositoryIdentifier();

  /** Whom to write to about the repository. */
  @WithDefault("contact@clara.example")
  @Pattern(regexp = "\\S+@(\\S+\\.)+\\S+")
  String adminEmail();

  /** The identifier of a record, for life. */
  default String identifier(Kind kind, String id) {
    return prefix() + Cerif.id(kind, id);
  }

  /** The record of that identifier; none where it can be none of ours. */
  default Optional<RecordId> record(String identifier) {
    if (!identifier.startsWith(prefix())) {
      return Optional.empty();
    }
    var parts = identifier.substring(prefix().length()).split("/", 2);
    var kind = Kind.of(parts[0]);
    return kind == null || parts.length < 2
        ? Optional.empty()
        : Optional.of(new RecordId(kind, parts[1]));
  }

  private String prefix() {
    return "oai:" + repositoryIdentifier() + ":";
  }

  /** A record by its kind and its identifier there. */
  record RecordId(Kind kind, String id) {}
}
