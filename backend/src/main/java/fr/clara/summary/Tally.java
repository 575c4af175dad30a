package fr.clara.summary;

import java.math.BigDecimal;
import java.util.List;

/**
 * What grants add up to.
 *
 * @param amount the sum of the amounts that are known
 * @param unknown grants among them without one
 */
record Tally(BigDecimal amount, long grants, long unknown) {

  static Tally of(List<Paid> grants) {
    var known = grants.stream().filter(grant -> grant.amount() != null).toList();
    return new Tally(
        known.stream().map(g -> g.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add),
        grants.size(),
        grants.size() - known.size());
  }
}
