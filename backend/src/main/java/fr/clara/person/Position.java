package fr.clara.person;

import fr.clara.institution.Institution;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.PartialDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person is at an institution, from when to when. */
@Embeddable
public class Position {

  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText office;

  @ManyToOne(fetch = FetchType.LAZY)
  Institution institution;

  PartialDate since;
  PartialDate until;
  PartialDate attested;

  protected Position() {}

  Position(PersonApi.PositionInput input, Institution institution) {
    this.office = input.office();
    this.institution = institution;
    this.since = input.since();
    this.until = input.until();
    this.attested = input.attested();
  }

  PersonApi.Position view() {
    return new PersonApi.Position(
        office, NetworkRecord.referenceTo(institution), since, until, attested);
  }
}
