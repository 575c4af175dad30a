package fr.clara.pages;

import fr.clara.programme.ProgrammeApi.Programme;
import fr.clara.shared.Kind;
import java.util.List;

/** A programme as a {@code FundingScheme}, which schema.org counts among organisations. */
final class ProgrammeThing {

  static final String TYPE = "FundingScheme";

  private ProgrammeThing() {}

  static Thing of(Programme programme, Words words) {
    return words
        .begin(TYPE, Kind.PROGRAMMES, programme.id())
        .with("name", words.text(programme.name()))
        .with("alternateName", Words.alsoCalled(programme.acronym(), List.of()))
        .with("description", words.text(programme.purpose()))
        .with("foundingDate", Words.date(programme.since()))
        .with("parentOrganization", words.named(InstitutionThing.ANY, programme.operator()))
        .with("funder", words.named(InstitutionThing.ANY, programme.funders()));
  }
}
