package fr.clara.institution;

import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an institution is to another, from when to when. */
@Embeddable
public class Relationship {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Institution institution;

  @Enumerated(EnumType.STRING)
  RelationshipType type;

  PartialDate since;
  PartialDate until;
  PartialDate attested;

  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText remark;

  protected Relationship() {}

  Relationship(Institution institution, InstitutionApi.RelationshipInput input) {
    this.institution = institution;
    this.type = input.type();
    this.since = input.since();
    this.until = input.until();
    this.attested = input.attested();
    this.remark = input.remark();
  }

  InstitutionApi.Relationship view() {
    return new InstitutionApi.Relationship(
        institution.reference(), type, since, until, attested, remark);
  }
}
