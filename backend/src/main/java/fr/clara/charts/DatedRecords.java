package fr.clara.charts;

import fr.clara.call.CallApi;
import fr.clara.call.CallStatus;
import fr.clara.charts.CalendarApi.Entry;
import fr.clara.event.EventApi;
import fr.clara.feeds.CalendarTime;
import fr.clara.feeds.DatedMoment;
import fr.clara.request.YearSpan;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import fr.clara.source.CitedSources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Collects the dates of calls and events in some years, and those that have none. */
final class DatedRecords {

  private static final Comparator<Entry> EARLIEST_FIRST =
      Comparator.comparing(Entry::start)
          .thenComparing(entry -> entry.record().kind())
          .thenComparing(entry -> entry.record().id());

  private final YearSpan years;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Reference> undated = new ArrayList<>();
  private final CitedSources sources = new CitedSources();

  DatedRecords(YearSpan years) {
    this.years = years;
  }

  void add(CallApi.Call call) {
    var record = new Reference(call.id(), Kind.CALLS, call.title());
    boolean shown = add(record, call.moments(), call.status(), call.programme(), null);
    if (shown) {
      sources.add(call.sources());
    }
  }

  void add(EventApi.Event event) {
    var record = new Reference(event.id(), Kind.EVENTS, event.title());
    boolean shown = add(record, event.moments(), null, event.programme(), event.place());
    if (shown) {
      sources.add(event.sources());
    }
  }

  private boolean add(
      Reference record,
      List<DatedMoment> moments,
      CallStatus status,
      Reference programme,
      LocalizedText place) {
    if (moments.isEmpty()) {
      undated.add(record);
      return true;
    }
    var within = moments.stream().filter(this::isWithin).toList();
    within.forEach(
        m ->
            entries.add(
                new Entry(record, m.moment(), m.start(), m.end(), status, programme, place)));
    return !within.isEmpty();
  }

  private boolean isWithin(DatedMoment moment) {
    CalendarTime end = Objects.requireNonNullElse(moment.end(), moment.start());
    return years.meets(moment.start().year(), end.year());
  }

  /** The earliest first. */
  List<Entry> entries() {
    return entries.stream().sorted(EARLIEST_FIRST).toList();
  }

  List<Reference> undated() {
    return undated;
  }

  List<Reference> sources() {
    return sources.references();
  }
}
