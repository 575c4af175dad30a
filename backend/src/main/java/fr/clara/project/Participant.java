package fr.clara.project;

import fr.clara.institution.Institution;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** An institution's part in a project. */
@Embeddable
public class Participant {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Institution institution;

  @Enumerated(EnumType.STRING)
  Role role;

  protected Participant() {}

  Participant(Institution institution, Role role) {
    this.institution = institution;
    this.role = role;
  }

  ProjectApi.Participant view() {
    return new ProjectApi.Participant(institution.reference(), role);
  }
}
