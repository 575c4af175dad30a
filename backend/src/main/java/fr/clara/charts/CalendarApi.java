package fr.clara.charts;

import fr.clara.call.CallStatus;
import fr.clara.feeds.CalendarItem;
import fr.clara.feeds.CalendarTime;
import fr.clara.feeds.DatedMoment;
import fr.clara.feeds.Moment;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of the calendar. */
public interface CalendarApi {

  @Schema(name = "CalendarChart", description = "The dates of calls and events")
  record Calendar(
      @Schema(description = "The earliest first, at most 1 000") List<Entry> entries,
      @Schema(description = "How many entries there are", examples = "12") long total,
      @Schema(description = "Calls and events of which no date is known, at most 500")
          List<Reference> undated,
      @Schema(description = "How many of these there are", examples = "8") long undatedTotal,
      @Schema(description = "The documents that these calls and events come from")
          List<Reference> sources,
      @Schema(description = "A revision that this state holds", examples = "12") long revision) {}

  @Schema(name = "CalendarEntry", description = "A date of a call or an event")
  record Entry(
      @Schema(description = "The call or event") Reference record,
      Moment moment,
      @Schema(description = "When it is, or begins") CalendarTime start,
      @Schema(description = "When it ends, when stated", nullable = true) CalendarTime end,
      @Schema(description = "Of calls only", nullable = true) CallStatus status,
      @Schema(description = "Programme that calls, or that the event is about", nullable = true)
          Reference programme,
      @Schema(description = "Where, when stated", nullable = true) LocalizedText place) {

    CalendarItem item() {
      return new CalendarItem(record, new DatedMoment(moment, start, end), place);
    }

    Row row() {
      return new Row(
          record, moment, start.text(), end == null ? null : end.text(), status, programme, place);
    }
  }

  /** An entry as a row of a table. */
  record Row(
      Reference record,
      Moment moment,
      String start,
      String end,
      CallStatus status,
      Reference programme,
      LocalizedText place) {}
}
