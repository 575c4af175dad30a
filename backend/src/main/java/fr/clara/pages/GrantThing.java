package fr.clara.pages;

import fr.clara.grant.GrantApi.Grant;
import fr.clara.shared.Kind;
import fr.clara.shared.Money;
import java.util.Objects;
import java.util.stream.Stream;

/** Money that was awarded as a {@code MonetaryGrant}, to a project and to who receives it. */
final class GrantThing {

  private GrantThing() {}

  static Thing of(Grant grant, Words words) {
    return words
        .begin("MonetaryGrant", Kind.GRANTS, grant.id())
        .with("name", words.text(grant.label()))
        .with("amount", amount(grant.amount()))
        .with("funder", words.named(InstitutionThing.ANY, grant.funders()))
        .with("sponsor", words.named(ProgrammeThing.TYPE, grant.programme()))
        .with(
            "fundedItem",
            Stream.of(
                    words.named(ProjectThing.TYPE, grant.project()),
                    words.named(InstitutionThing.ANY, grant.beneficiary()))
                .filter(Objects::nonNull)
                .toList());
  }

  private static Thing amount(Money amount) {
    return amount == null
        ? null
        : Thing.of("MonetaryAmount")
            .with("value", amount.value())
            .with("currency", amount.currency());
  }
}
