package fr.clara.institution;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What sort of institution it is")
public enum InstitutionType implements ClosedList {
  UNIVERSITY,
  UNIVERSITY_HOSPITAL,
  CANCER_CENTRE,
  INSTITUTE,
  LABORATORY,
  COMPANY,
  PATIENTS_ASSOCIATION,
  PUBLIC_AUTHORITY,
  FUNDER,
  CLUSTER,
  FOUNDATION,
  INTERNATIONAL;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
