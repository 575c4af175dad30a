package fr.clara.charts;

import fr.clara.project.ProjectApi.Headcount;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of timelines. */
public interface TimelineApi {

  @Schema(name = "TimelinesChart", description = "Cooperations or projects along the years")
  record Timelines(
      @Schema(description = "The earliest first, those without a date last, at most 100")
          List<Lane> lanes,
      @Schema(description = "How many lanes there are", examples = "7") long total,
      @Schema(description = "Entries of these lanes of which no date is known", examples = "3")
          long undated,
      @Schema(description = "The documents that all these records come from")
          List<Reference> sources,
      @Schema(description = "A revision that this state holds", examples = "12") long revision) {}

  @Schema(name = "TimelineLane", description = "A cooperation or project and what belongs to it")
  record Lane(
      @Schema(description = "The cooperation or project") Reference record,
      @Schema(description = "When it begins", nullable = true) PartialDate start,
      @Schema(description = "When it ends", nullable = true) PartialDate end,
      @Schema(description = "The earliest first, those without a date last, at most 200")
          List<Entry> entries,
      @Schema(description = "How many entries there are", examples = "12") long total) {

    private static final int MOST_ENTRIES = 200;
    private static final String AFTER_ALL = "\uffff";

    /** Those without a date come last, in the order of kinds. */
    private static final Comparator<Entry> EARLIEST_FIRST =
        Comparator.comparing((Entry e) -> e.start() == null ? AFTER_ALL : e.start().text())
            .thenComparing(Entry::kind);

    static Lane of(Reference record, PartialDate start, PartialDate end, List<Entry> entries) {
      var shown = entries.stream().sorted(EARLIEST_FIRST).limit(MOST_ENTRIES).toList();
      return new Lane(record, start, end, shown, entries.size());
    }

    long undated() {
      return entries.stream().filter(entry -> entry.start() == null).count();
    }

    /** Itself, then each of its entries. */
    Stream<Row> rows(TimelineKind kind) {
      return Stream.concat(
          Stream.of(new Row(record, kind, record, record.label(), start, end, null)),
          entries.stream()
              .map(
                  e ->
                      new Row(
                          record,
                          e.kind(),
                          e.record(),
                          e.title(),
                          e.start(),
                          e.end(),
                          e.participants())));
    }
  }

  @Schema(name = "TimelineEntry", description = "What happened, or is planned")
  record Entry(
      @Schema(
              description = "The record, null for a phase, which is a part of its project",
              nullable = true)
          Reference record,
      TimelineKind kind,
      LocalizedText title,
      @Schema(description = "When it is, or begins", nullable = true) PartialDate start,
      @Schema(description = "When it ends, when stated", nullable = true) PartialDate end,
      @Schema(description = "How many people take part; of phases only", nullable = true)
          Headcount participants) {}

  /** A lane or an entry of one as a row of a table. */
  record Row(
      Reference lane,
      TimelineKind kind,
      Reference record,
      LocalizedText title,
      PartialDate start,
      PartialDate end,
      Headcount participants) {}
}
