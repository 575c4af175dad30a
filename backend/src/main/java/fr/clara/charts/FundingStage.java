package fr.clara.charts;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import fr.clara.shared.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Station on the way of the money; the last is what was asked for")
public enum FundingStage implements ClosedList {
  FUNDER(Kind.INSTITUTIONS),
  PROGRAMME(Kind.PROGRAMMES),
  PROJECT(Kind.PROJECTS),
  BENEFICIARY(Kind.INSTITUTIONS);

  private final Kind kind;

  FundingStage(Kind kind) {
    this.kind = kind;
  }

  /** The kind of record that stands there. */
  Kind kind() {
    return kind;
  }

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
