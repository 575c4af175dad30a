package fr.clara.institution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;

/** What a public register calls an institution; no other has the same. */
@Embeddable
record Identifier(@Enumerated(EnumType.STRING) IdentifierScheme scheme, String value)
    implements Comparable<Identifier> {

  private static final Comparator<Identifier> ORDER =
      Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

  @Override
  public int compareTo(Identifier other) {
    return ORDER.compare(this, other);
  }
}
