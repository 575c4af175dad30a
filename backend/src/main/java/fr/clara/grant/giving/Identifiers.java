package fr.clara.grant.giving;

import fr.clara.institution.IdentifierScheme;
import fr.clara.institution.InstitutionApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What grants, institutions and projects are called in packages: by the registers that org-id.guide
 * lists, else by our own identifiers behind the publisher's prefix.
 */
@ApplicationScoped
class Identifiers {

  /** The lists of org-id.guide; it has the numbers of SIRENE in that of the trade register. */
  private static final Map<IdentifierScheme, String> LISTS =
      Map.of(IdentifierScheme.ROR, "XI-ROR-", IdentifierScheme.SIREN, "FR-RCS-");

  /** A list that org-id.guide has given up for another, and an address that stands for one. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("FR-INSEE-", "FR-RCS-", "https://ror.org/", "XI-ROR-");

  private final String prefix;

  Identifiers(@ConfigProperty(name = "clara.360giving.prefix") String prefix) {
    this.prefix = prefix + "-";
  }

  String ofGrant(String id) {
    return prefix + id;
  }

  String ofProject(String id) {
    return prefix + "project-" + id;
  }

  /** An institution's: of all that registers call it the Research Organization Registry's first. */
  String ofInstitution(InstitutionApi.Institution institution) {
    return Stream.of(IdentifierScheme.ROR, IdentifierScheme.SIREN)
        .flatMap(
            scheme -> institution.identifiers().stream().filter(given -> given.scheme() == scheme))
        .findFirst()
        .map(Identifiers::listed)
        .orElse(prefix + "org-" + institution.id());
  }

  /** All that packages may call an institution by registers. */
  static Stream<String> listed(InstitutionApi.Institution institution) {
    return institution.identifiers().stream()
        .filter(given -> LISTS.containsKey(given.scheme()))
        .map(Identifiers::listed);
  }

  private static String listed(InstitutionApi.Identifier identifier) {
    return LISTS.get(identifier.scheme()) + identifier.value();
  }

  /** The same identifier of an organization in the words that we use. */
  static String settled(String organization) {
    return OTHER_NAMES.entrySet().stream()
        .filter(other -> organization.startsWith(other.getKey()))
        .findFirst()
        .map(other -> other.getValue() + organization.substring(other.getKey().length()))
        .orElse(organization);
  }

  /** Our own identifier of an institution, where that is what it is called. */
  Optional<String> institution(String organization) {
    return after(prefix + "org-", organization);
  }

  /** Likewise of a project. */
  Optional<String> project(String activity) {
    return after(prefix + "project-", activity);
  }

  /** Likewise of a grant. */
  Optional<String> grant(String grant) {
    return after(prefix, grant);
  }

  private static Optional<String> after(String beginning, String whole) {
    return whole.startsWith(beginning)
        ? Optional.of(whole.substring(beginning.length()))
        : Optional.empty();
  }
}
