package fr.clara.person;

import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person's part in what another record is about; who it was may be withheld. */
@Embeddable
public class Involvement {

  @ManyToOne(fetch = FetchType.LAZY)
  Person person;

  @Enumerated(EnumType.STRING)
  Capacity capacity;

  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText office;

  protected Involvement() {}

  private Involvement(Person person, Capacity capacity, LocalizedText office) {
    this.person = person;
    this.capacity = capacity;
    this.office = office;
  }

  /** Of a person that is found by the identifier in the input. */
  static Involvement of(Person person, PersonApi.InvolvementInput input) {
    return new Involvement(person, input.capacity(), person == null ? null : input.office());
  }

  /** The same without a person who is withdrawn; the office, too, would say who it was. */
  Involvement without(Person withdrawn) {
    return person != null && Objects.equals(person.id, withdrawn.id)
        ? new Involvement(null, capacity, null)
        : this;
  }

  public PersonApi.Involvement view() {
    return new PersonApi.Involvement(
        NetworkRecord.referenceTo(person), person == null, capacity, office);
  }
}
