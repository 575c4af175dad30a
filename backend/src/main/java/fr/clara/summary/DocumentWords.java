package fr.clara.summary;

import fr.clara.figure.FigureBasis;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import fr.clara.summary.DocumentView.Count;
import fr.clara.summary.DocumentView.Figure;
import fr.clara.summary.DocumentView.Line;
import fr.clara.summary.DocumentView.MoneyLine;
import fr.clara.summary.DocumentView.MoneyTable;
import fr.clara.summary.DocumentView.Section;
import fr.clara.summary.SummaryApi.Funding;
import fr.clara.summary.SummaryApi.Share;
import fr.clara.summary.SummaryApi.ShownFigure;
import fr.clara.summary.SummaryApi.Summary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a summary into the words of its document. */
final class DocumentWords {

  private final Summary summary;
  private final Words words;
  private final Function<Reference, String> page;

  /**
   * In one language.
   *
   * @param page gives the address of a record's page
   */
  DocumentWords(Summary summary, Words words, Function<Reference, String> page) {
    this.summary = summary;
    this.words = words;
    this.page = page;
  }

  /**
   * What the document shows.
   *
   * @param at when the state of the records was reached
   */
  DocumentView view(Instant at) {
    return new DocumentView(
        words.language(),
        title(),
        words.of("network"),
        words.of("subject"),
        about(),
        words.of("state", words.day(at), words.number(summary.revision())),
        words.of(allYears() ? "brief.lead.all" : "brief.lead"),
        summary.counts().stream().map(this::count).toList(),
        funding(summary.funding()),
        money(summary.funding()),
        summary.figures().stream().map(this::figure).toList(),
        sections(),
        summary.sources().stream().map(this::source).toList());
  }

  String title() {
    return allYears()
        ? words.of("title.all")
        : words.of("title.years", words.period(summary.from(), summary.to()));
  }

  private boolean allYears() {
    return summary.from() == null && summary.to() == null;
  }

  private List<String> about() {
    return Stream.of(
            named("about-pole", summary.pole()), named("about-programme", summary.programme()))
        .filter(Objects::nonNull)
        .toList();
  }

  private String named(String key, Reference record) {
    return record == null ? null : words.of(key, words.text(record.label()));
  }

  private Count count(SummaryApi.Count count) {
    String undated = count.undated() == null ? words.of("nothing") : words.number(count.undated());
    return new Count(words.kind(count.kind()), words.number(count.total()), undated);
  }

  private List<String> funding(Funding funding) {
    var sentences = new ArrayList<String>();
    if (funding.currency() == null) {
      sentences.add(words.of("funding.none"));
    } else {
      String total = words.money(funding.total(), funding.currency());
      sentences.add(words.of("funding.total", total, funding.grants()));
    }
    if (funding.unknown() > 0) {
      sentences.add(words.of("funding.unknown", funding.unknown()));
    }
    if (funding.undated() > 0) {
      sentences.add(words.of(allYears() ? "funding.among" : "funding.left", funding.undated()));
    }
    funding
        .otherCurrencies()
        .forEach(
            o ->
                sentences.add(
                    words.of("funding.other", words.money(o.total(), o.currency()), o.grants())));
    return sentences;
  }

  private List<MoneyTable> money(Funding funding) {
    if (funding.currency() == null) {
      return List.of();
    }
    var years =
        funding.byYear().stream()
            .map(
                y ->
                    new Part(
                        Objects.requireNonNullElse(y.year(), words.of("year.not-stated")),
                        new Tally(y.amount(), y.grants(), y.unknown())))
            .toList();
    return List.of(
        table("year", years),
        table("funder", shares(funding.byFunder())),
        table("programme", shares(funding.byProgramme())));
  }

  private record Part(String label, Tally tally) {}

  private List<Part> shares(List<Share> shares) {
    return shares.stream()
        .map(
            s ->
                new Part(
                    words.names(s.records(), s.others()),
                    new Tally(s.amount(), s.grants(), s.unknown())))
        .toList();
  }

  private MoneyTable table(String by, List<Part> parts) {
    var greatest =
        parts.stream().map(part -> part.tally().amount()).reduce(BigDecimal.ZERO, BigDecimal::max);
    return new MoneyTable(
        words.of("funding.by-" + by),
        words.of("funding." + by),
        by.equals("funder") ? words.of("funding.by-funder.note") : null,
        parts.stream().map(part -> line(part, greatest)).toList());
  }

  private MoneyLine line(Part part, BigDecimal greatest) {
    var tally = part.tally();
    String amount =
        tally.unknown() == tally.grants()
            ? words.of("not-stated")
            : words.money(tally.amount(), summary.funding().currency());
    return new MoneyLine(
        part.label(),
        Words.percentOf(tally.amount(), greatest),
        amount,
        words.number(tally.grants()),
        tally.unknown() == 0 ? null : words.of("funding.grants.unknown", tally.unknown()));
  }

  private Figure figure(ShownFigure figure) {
    var published = figure.published();
    String detail =
        Stream.of(
                words.figurePeriod(published.start(), published.end()),
                published.scope() == null ? "" : words.text(published.scope()),
                published.basis() == FigureBasis.IMPLIED ? words.of("figures.implied") : "")
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Figure(
        words.text(figure.figure().label()),
        detail,
        words.value(published.value(), published.unit(), published.qualifier()),
        recorded(figure));
  }

  private String recorded(ShownFigure figure) {
    var recorded = figure.recorded();
    if (recorded == null) {
      return words.of("nothing");
    }
    String value = words.value(recorded.value(), figure.published().unit());
    return recorded.of() == null || recorded.of() == recorded.counted()
        ? value
        : words.of("figures.recorded.of", value, words.number(recorded.of()));
  }

  private List<Section> sections() {
    return Stream.of(
            section(Kind.PROJECTS, summary.projects()),
            section(Kind.CALLS, summary.calls()),
            section(Kind.AGREEMENTS, summary.agreements()),
            section(Kind.EVENTS, summary.events()),
            section(Kind.OUTCOMES, summary.outcomes()))
        .filter(Objects::nonNull)
        .toList();
  }

  private Section section(Kind kind, SummaryApi.Section section) {
    if (section == null) {
      return null;
    }
    return new Section(
        kind.segment(),
        words.of("section." + kind.segment()),
        note(section),
        section.items().stream().map(i -> line(words.date(i.date()), i.record())).toList());
  }

  private String note(SummaryApi.Section section) {
    if (section.total() == 0) {
      return words.of(allYears() ? "records.none.all" : "records.none");
    }
    return section.total() == section.items().size()
        ? null
        : words.of("records.more", section.items().size(), section.total());
  }

  private Line source(Reference source) {
    return line(null, source);
  }

  private Line line(String date, Reference record) {
    return new Line(date, words.text(record.label()), page.apply(record));
  }
}
