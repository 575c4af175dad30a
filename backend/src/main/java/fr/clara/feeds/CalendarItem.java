package fr.clara.feeds;

import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import java.util.stream.Stream;

/**
 * What a calendar shows: a moment of a record.
 *
 * @param place null when it is not stated
 */
public record CalendarItem(Reference record, DatedMoment moment, LocalizedText place) {

  /** Each moment of a record. */
  static Stream<CalendarItem> of(Kind kind, Dated dated) {
    var record = new Reference(dated.id(), kind, dated.title());
    return dated.moments().stream().map(moment -> new CalendarItem(record, moment, dated.place()));
  }

  /** Whether it has a day in the calendar: a year or a month has none. */
  boolean hasDay() {
    return moment.start().isInstant() || moment.start().isDay();
  }

  /** The same for life, whatever else of it changes; a cut-off is known by its instant. */
  String uid() {
    String name = record.kind().segment() + "/" + record.id() + "/" + moment.moment().word();
    return moment.moment() == Moment.CUT_OFF
        ? name + "/" + moment.start().instant().toInstant()
        : name;
  }
}
