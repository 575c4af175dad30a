package fr.clara.summary;

import fr.clara.figure.FigureApi.Recorded;
import fr.clara.figure.FigureBasis;
import fr.clara.figure.FigureUnit;
import fr.clara.figure.Qualifier;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of the summary. */
public interface SummaryApi {

  @Schema(name = "Summary", description = "What there is of some years")
  record Summary(
      @Schema(
              description = "First year, null when there is none",
              examples = "2015",
              nullable = true)
          Integer from,
      @Schema(
              description = "Last year, null when there is none",
              examples = "2017",
              nullable = true)
          Integer to,
      @Schema(description = "The university town it is about", nullable = true) Reference pole,
      @Schema(description = "The programme it is about", nullable = true) Reference programme,
      @Schema(
              description =
                  "How many records there are of each kind that can be told apart by what is asked")
          List<Count> counts,
      Funding funding,
      @Schema(description = "Key figures whose period begins in these years, at most 100")
          List<ShownFigure> figures,
      @Schema(description = "Projects that begin then") Section projects,
      @Schema(
              description = "Calls for proposals; null where a university town is asked for",
              nullable = true)
          Section calls,
      @Schema(
              description =
                  "Agreements signed then; null where a university town or a programme is asked for",
              nullable = true)
          Section agreements,
      @Schema(description = "Events that begin then") Section events,
      @Schema(description = "What was achieved then") Section outcomes,
      @Schema(description = "The documents that all these records come from")
          List<Reference> sources,
      @Schema(description = "A revision that this state holds", examples = "12") long revision) {}

  @Schema(name = "SummaryCount", description = "How many records of a kind there are")
  record Count(
      Kind kind,
      @Schema(description = "Records in the list at href", examples = "7") long total,
      @Schema(
              description =
                  "Records of which no date is known: besides the total where years are asked for,"
                      + " among it where none are; null where records of the kind have no date",
              examples = "3",
              nullable = true)
          Long undated,
      @Schema(description = "The list that is counted", implementation = String.class) URI href) {}

  @Schema(name = "SummaryFunding", description = "What was granted")
  record Funding(
      @Schema(description = "Sum of the amounts that are known", examples = "82000.00")
          BigDecimal total,
      @Schema(description = "ISO 4217; null when no amount is known", nullable = true)
          String currency,
      @Schema(description = "Grants in this currency, or without an amount", examples = "3")
          long grants,
      @Schema(description = "Grants among them whose amount is not known", examples = "0")
          long unknown,
      @Schema(
              description =
                  "Grants of which the year is not known: left out where years are asked for, among"
                      + " the others where none are",
              examples = "1")
          long undated,
      @Schema(description = "What was granted in other currencies")
          List<OtherCurrency> otherCurrencies,
      @Schema(description = "By who pays, the greatest first; those who pay jointly are one entry")
          List<Share> byFunder,
      @Schema(description = "By programme, the greatest first") List<Share> byProgramme,
      @Schema(description = "By year, those without one last") List<YearShare> byYear) {}

  @Schema(name = "SummaryOtherCurrency", description = "What was granted in another currency")
  record OtherCurrency(
      @Schema(description = "ISO 4217", examples = "CAD") String currency,
      BigDecimal total,
      long grants) {}

  @Schema(name = "SummaryShare", description = "A part of what was granted")
  record Share(
      @Schema(description = "Whose part it is; nobody where that is not stated, or in the rest")
          List<Reference> records,
      @Schema(description = "How many are put together in it, in the rest; else 0", examples = "0")
          long others,
      BigDecimal amount,
      long grants,
      @Schema(description = "Grants among them whose amount is not known") long unknown) {}

  @Schema(name = "SummaryYear", description = "What was granted in a year")
  record YearShare(
      @Schema(description = "Null where it is not known", examples = "2015", nullable = true)
          String year,
      BigDecimal amount,
      long grants,
      @Schema(description = "Grants among them whose amount is not known") long unknown) {}

  @Schema(name = "SummaryFigure", description = "A key figure, published and recorded")
  record ShownFigure(
      Reference figure,
      Published published,
      @Schema(description = "What the records answer today, where they can", nullable = true)
          Recorded recorded) {}

  @Schema(name = "PublishedFigure", description = "What a document publishes")
  record Published(
      BigDecimal value,
      FigureUnit unit,
      Qualifier qualifier,
      FigureBasis basis,
      @Schema(description = "Beginning of the period it is about", nullable = true)
          PartialDate start,
      @Schema(description = "End of the period", nullable = true) PartialDate end,
      @Schema(description = "Whom or what it is about, in words", nullable = true)
          LocalizedText scope,
      @Schema(description = "What to know before using it", nullable = true) LocalizedText remark,
      @Schema(
              description = "What the records' answer adds up; null when they are counted",
              examples = "companies",
              nullable = true)
          String summed) {}

  @Schema(name = "SummarySection", description = "Records of a kind")
  record Section(
      @Schema(description = "The earliest first, those without a date last, at most 100")
          List<Item> items,
      @Schema(description = "How many there are", examples = "7") long total) {}

  @Schema(name = "SummaryItem", description = "A record and its date")
  record Item(Reference record, @Schema(nullable = true) PartialDate date) {}
}
