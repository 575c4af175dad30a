package fr.clara.summary;

import fr.clara.grant.GrantApi.Grant;
import fr.clara.shared.Money;
import fr.clara.shared.Reference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is added up of a grant, and no more of it: there may be many.
 *
 * @param amount null when it is not stated
 * @param year null when it is not stated
 * @param funders in the order of their ids
 * @param programme one at most
 */
record Paid(Money amount, String year, List<Reference> funders, List<Reference> programme) {

  /**
   * The same of a grant.
   *
   * @param known references by id, each of which is kept once
   */
  static Paid of(Grant grant, Map<String, Reference> known) {
    return new Paid(
        grant.amount(),
        grant.awarded() == null ? null : "%04d".formatted(grant.awarded().year()),
        once(grant.funders().stream(), known),
        once(Stream.ofNullable(grant.programme()), known));
  }

  private static List<Reference> once(Stream<Reference> named, Map<String, Reference> known) {
    return named
        .map(record -> known.computeIfAbsent(record.kind() + "/" + record.id(), key -> record))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }
}
