package fr.clara.event;

import fr.clara.person.PersonApi;
import fr.clara.search.Facet;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import java.util.List;
import java.util.stream.Stream;

/** What events are filtered by and sorted by. */
final class EventLists {

  static final List<Sort<EventApi.Event>> SORTS =
      List.of(
          Sort.byDate("-start", EventApi.Event::start),
          Sort.byDate("start", EventApi.Event::start),
          Sort.byRank("ordinal", EventApi.Event::ordinal),
          Sort.byText("title", EventApi.Event::title));

  private EventLists() {}

  static List<Facet<EventApi.Event>> facets(Facet<EventApi.Event> sources) {
    return List.of(
        Facet.ofWord("type", "Sort of event", EventType.class, EventApi.Event::type),
        Facet.ofText(
            "series", "Series it belongs to, by its French name", ".{1,300}", EventLists::series),
        Facet.ofText("ordinal", "Number in its series", "[1-9][0-9]{0,3}", EventLists::ordinal),
        Facet.toOne(
            "cooperation",
            "Cooperation it belongs to",
            Kind.COOPERATIONS,
            EventApi.Event::cooperation),
        Facet.toMany("pole", "University town", Kind.POLES, EventApi.Event::poles),
        Facet.toMany(
            "institution",
            "Institution that organises it or takes part",
            Kind.INSTITUTIONS,
            EventLists::institutions),
        Facet.toMany(
            "person",
            "Person who takes part",
            Kind.PEOPLE,
            event -> PersonApi.named(event.people())),
        Facet.toOne(
            "programme", "Programme it is about", Kind.PROGRAMMES, EventApi.Event::programme),
        Facet.toOne("project", "Project it is about", Kind.PROJECTS, EventApi.Event::project),
        Facet.toOne("partOf", "Event it is a part of", Kind.EVENTS, EventApi.Event::partOf),
        Facet.ofYear("Year it begins", EventApi.Event::start),
        sources);
  }

  private static String series(EventApi.Event event) {
    return event.series() == null ? null : event.series().in("fr");
  }

  private static String ordinal(EventApi.Event event) {
    return event.ordinal() == null ? null : event.ordinal().toString();
  }

  private static List<Reference> institutions(EventApi.Event event) {
    return Stream.concat(event.organisers().stream(), event.participants().stream()).toList();
  }
}
