package fr.clara.feeds;

import fr.clara.changes.LastChanges.LastChange;
import fr.clara.shared.ParisTime;
import fr.clara.shared.SpaPages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar to subscribe to (RFC 5545). Days are all-day entries; instants are by the clock of
 * Paris. The same state of the records is the same file to the byte.
 */
final class CalendarFile {

  private static final Duration READ_AGAIN_AFTER = Duration.ofHours(12);
  private static final String DOMAIN = "@clara";

  /** Lines are folded afterwards, by octets. */
  private static final int UNFOLDED = Integer.MAX_VALUE;

  private final FeedWords words;
  private final SpaPages pages;
  private final Calendar calendar = new Calendar();

  /**
   * Without any entry yet.
   *
   * @param pages the pages that entries lead to
   */
  CalendarFile(String title, FeedWords words, SpaPages pages) {
    this.words = words;
    this.pages = pages;
    calendar.add(new ProdId("-//CLARA//Network platform//" + words.language().toUpperCase()));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new Name(title));
    calendar.add(new XProperty("X-WR-CALNAME", title));
    calendar.add(new RefreshInterval(new ParameterList(), READ_AGAIN_AFTER));
    calendar.add(
        TimeZoneRegistryFactory.getInstance()
            .createRegistry()
            .getTimeZone(ParisTime.ZONE.getId())
            .getVTimeZone());
  }

  void add(CalendarItem item, LastChange last) {
    var event = new VEvent(false);
    event.add(new Uid(item.uid() + DOMAIN));
    event.add(new DtStamp(last.at()));
    event.add(new LastModified(last.at()));
    event.add(new Sequence((int) Math.min(last.revision(), Integer.MAX_VALUE)));
    time(event, item.moment());
    event.add(new Summary(words.name(item)));
    if (item.place() != null) {
      event.add(new Location(words.text(item.place())));
    }
    event.add(new Url(pages.of(item.record().kind(), item.record().id())));
    event.add(new Categories(words.of("record." + item.record().kind().segment())));
    event.add(ImmutableTransp.TRANSPARENT);
    calendar.add(event);
  }

  private static void time(VEvent event, DatedMoment moment) {
    if (moment.start().isInstant()) {
      ZonedDateTime at = moment.start().instant().atZoneSameInstant(ParisTime.ZONE);
      event.add(new DtStart<>(at));
      return;
    }
    event.add(new DtStart<>(moment.start().day()));
    if (moment.end() != null && moment.end().isDay()) {
      LocalDate dayAfter = moment.end().day().plusDays(1);
      event.add(new DtEnd<>(dayAfter));
    }
  }

  String text() {
    var text = new StringWriter();
    try {
      new CalendarOutputter(false, UNFOLDED).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return OctetFolding.fold(text.toString());
  }
}
