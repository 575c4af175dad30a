package fr.clara.charts;

import fr.clara.institution.InstitutionType;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of the picture of who works with whom. */
public interface CollaborationsApi {

  @Schema(
      name = "CollaborationsChart",
      description =
          "Institutions that records name together: the participants of a project; the funders and"
              + " the beneficiary of a grant, and the funders of a project that no single grant"
              + " unites; the initiators and signatories of an agreement; the partners of a"
              + " cooperation; the two of a relationship")
  record Chart(
      @Schema(
              description = "The record whose records are shown; null for the whole network",
              nullable = true)
          Reference centre,
      @Schema(description = "The institutions, the centre first, then who shares most records")
          List<Partner> partners,
      @Schema(description = "Pairs of the institutions shown, those who share most first")
          List<Pair> ties,
      @Schema(description = "Institutions there are, those beyond the limit too", examples = "44")
          long partnersTotal,
      @Schema(
              description = "Pairs there are, those of institutions beyond the limit too",
              examples = "210")
          long tiesTotal,
      @Schema(
              description =
                  "Records that the filter by year leaves out because they have no date; 0 without",
              examples = "5")
          long undated,
      @Schema(description = "The years that can be chosen, whatever years are chosen") Span years,
      @Schema(description = "The documents that the records counted cite") List<Reference> sources,
      @Schema(description = "A revision that this state holds", examples = "12") long revision) {}

  @Schema(name = "CollaborationPartner", description = "An institution among others")
  record Partner(
      Reference institution,
      InstitutionType type,
      @Schema(description = "The university town it belongs to", nullable = true) Reference pole,
      @Schema(description = "Records that it shares with others here", examples = "12")
          long total) {}

  @Schema(name = "CollaborationTie", description = "Two institutions, and what they share")
  record Pair(
      @Schema(description = "Ids of the two, in alphabetical order") List<String> partners,
      @Schema(description = "Records that name both, each counted once", examples = "3") long total,
      @Schema(
              description =
                  "How many of each kind of tie. A project that both take part"
                      + " in and pay for together is in both counts")
          TieCounts counts,
      @Schema(description = "When the first of the dated records begins", nullable = true)
          PartialDate start,
      @Schema(
              description = "When the last of them ends; null where that is not known of each",
              nullable = true)
          PartialDate end,
      @Schema(description = "Records without a date", examples = "1") long undated,
      @Schema(description = "The records, the newest first, at most 10") List<Reference> records) {}

  @Schema(name = "TieCounts", description = "Records by kind of tie")
  record TieCounts(
      @Schema(examples = "1") long projects,
      @Schema(examples = "2") long grants,
      @Schema(examples = "0") long agreements,
      @Schema(examples = "0") long cooperations,
      @Schema(examples = "0") long relationships) {}

  @Schema(name = "YearSpan", description = "Years from the first to the last; null without any")
  record Span(
      @Schema(description = "Year", examples = "2003", nullable = true) String first,
      @Schema(description = "Year", examples = "2018", nullable = true) String last) {}

  /** A pair as a row of the table. */
  record Row(
      Reference one,
      Reference other,
      long total,
      long projects,
      long grants,
      long agreements,
      long cooperations,
      long relationships,
      PartialDate start,
      PartialDate end,
      long undated,
      List<Reference> records) {}
}
