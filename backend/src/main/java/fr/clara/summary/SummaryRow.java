package fr.clara.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import fr.clara.summary.SummaryApi.Funding;
import fr.clara.summary.SummaryApi.Section;
import fr.clara.summary.SummaryApi.Share;
import fr.clara.summary.SummaryApi.ShownFigure;
import fr.clara.summary.SummaryApi.Summary;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * A summary as rows of one table.
 *
 * @param part which part of the summary it is from
 * @param kind what is counted or listed, null for money
 * @param records what it is about, none in sums
 * @param date of a record, or the year of a sum
 * @param unit of the value: a currency or that of a figure; null where records are counted
 * @param recorded what the records answer to a figure's question
 * @param grants how many the value is the sum of
 * @param unknown grants among them without an amount
 * @param undated records without a date
 */
public record SummaryRow(
    Part part,
    Kind kind,
    List<Reference> records,
    String date,
    BigDecimal value,
    String unit,
    BigDecimal recorded,
    Long grants,
    Long unknown,
    Long undated,
    URI href) {

  /** The parts of a summary. */
  public enum Part implements ClosedList {
    COUNT,
    FUNDING,
    FUNDING_BY_FUNDER,
    FUNDING_BY_PROGRAMME,
    FUNDING_BY_YEAR,
    FIGURE,
    RECORD;

    @Override
    @JsonValue
    public String word() {
      return ClosedList.super.word();
    }
  }

  static List<SummaryRow> of(Summary summary) {
    return Stream.of(
            counts(summary),
            funding(summary.funding()),
            summary.figures().stream().map(SummaryRow::figure),
            Stream.of(
                    summary.projects(),
                    summary.calls(),
                    summary.agreements(),
                    summary.events(),
                    summary.outcomes())
                .flatMap(SummaryRow::records))
        .flatMap(rows -> rows)
        .toList();
  }

  private static Stream<SummaryRow> counts(Summary summary) {
    return summary.counts().stream()
        .map(
            c ->
                new SummaryRow(
                    Part.COUNT,
                    c.kind(),
                    List.of(),
                    null,
                    BigDecimal.valueOf(c.total()),
                    null,
                    null,
                    null,
                    null,
                    c.undated(),
                    c.href()));
  }

  private static Stream<SummaryRow> funding(Funding funding) {
    String unit = funding.currency();
    var whole =
        money(
            Part.FUNDING,
            List.of(),
            null,
            new Tally(funding.total(), funding.grants(), funding.unknown()),
            unit,
            funding.undated());
    var others =
        funding.otherCurrencies().stream()
            .map(
                o ->
                    money(
                        Part.FUNDING,
                        List.of(),
                        null,
                        new Tally(o.total(), o.grants(), 0),
                        o.currency(),
                        null));
    var years =
        funding.byYear().stream()
            .map(
                y ->
                    money(
                        Part.FUNDING_BY_YEAR,
                        List.of(),
                        y.year(),
                        new Tally(y.amount(), y.grants(), y.unknown()),
                        unit,
                        null));
    return Stream.of(
            Stream.of(whole),
            others,
            shares(Part.FUNDING_BY_FUNDER, funding.byFunder(), unit),
            shares(Part.FUNDING_BY_PROGRAMME, funding.byProgramme(), unit),
            years)
        .flatMap(rows -> rows);
  }

  private static Stream<SummaryRow> shares(Part part, List<Share> shares, String unit) {
    return shares.stream()
        .map(
            s ->
                money(
                    part,
                    s.records(),
                    null,
                    new Tally(s.amount(), s.grants(), s.unknown()),
                    unit,
                    null));
  }

  private static SummaryRow money(
      Part part, List<Reference> records, String date, Tally tally, String unit, Long undated) {
    return new SummaryRow(
        part,
        null,
        records,
        date,
        tally.amount(),
        unit,
        null,
        tally.grants(),
        tally.unknown(),
        undated,
        null);
  }

  private static SummaryRow figure(ShownFigure figure) {
    var published = figure.published();
    var recorded = figure.recorded();
    return new SummaryRow(
        Part.FIGURE,
        Kind.FIGURES,
        List.of(figure.figure()),
        published.start() == null ? null : published.start().text(),
        published.value(),
        published.unit().word(),
        recorded == null ? null : recorded.value(),
        null,
        null,
        null,
        recorded == null ? null : recorded.href());
  }

  private static Stream<SummaryRow> records(Section section) {
    return section == null
        ? Stream.empty()
        : section.items().stream()
            .map(
                item ->
                    new SummaryRow(
                        Part.RECORD,
                        item.record().kind(),
                        List.of(item.record()),
                        item.date() == null ? null : item.date().text(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
  }
}
