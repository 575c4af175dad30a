package fr.clara.pages;

import fr.clara.event.EventApi.Event;
import fr.clara.shared.Kind;
import java.util.Objects;
import java.util.stream.Stream;

/** A gathering as an {@code Event}; who of the people took part is not told to search engines. */
final class EventThing {

  private static final String TYPE = "Event";

  private EventThing() {}

  static Thing of(Event event, Words words) {
    return words
        .begin(TYPE, Kind.EVENTS, event.id())
        .with("name", words.text(event.title()))
        .with("description", words.text(event.description()))
        .with("startDate", Words.date(event.start()))
        .with("endDate", Words.date(event.end()))
        .with("location", place(event, words))
        .with("organizer", words.named(InstitutionThing.ANY, event.organisers()))
        .with("attendee", words.named(InstitutionThing.ANY, event.participants()))
        .with("superEvent", words.named(TYPE, event.partOf()))
        .with(
            "about",
            Stream.of(
                    words.named(ProjectThing.TYPE, event.project()),
                    words.named(ProgrammeThing.TYPE, event.programme()))
                .filter(Objects::nonNull)
                .toList())
        .with("sameAs", event.website());
  }

  private static Thing place(Event event, Words words) {
    return event.place() == null && event.country() == null
        ? null
        : Thing.of("Place")
            .with("name", words.text(event.place()))
            .with("address", Addresses.of(null, event.country()));
  }
}
