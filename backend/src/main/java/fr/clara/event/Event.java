package fr.clara.event;

import fr.clara.cooperation.Cooperation;
import fr.clara.institution.Institution;
import fr.clara.person.Involvement;
import fr.clara.person.Involving;
import fr.clara.person.Person;
import fr.clara.pole.Pole;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.search.Listing;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A gathering: a symposium, a delegation, a mission, a forum. */
@Entity
@Table(name = "events")
public class Event extends SourcedRecord implements Involving {

  public static final Listing<Event, EventApi.Event> LISTING =
      new Listing<>(
          Kind.EVENTS,
          Event.class,
          EventApi.Event.class,
          event -> Stream.of(event.title(), event.series()),
          EventLists.facets(sources(EventApi.Event::sources)),
          EventLists.SORTS);

  public static final Written<Event, EventApi.Input> WRITTEN =
      new Written<>(LISTING, EventApi.Input.class, Event::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @Enumerated(EnumType.STRING)
  public EventType type;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText series;

  public Integer ordinal;

  @Column(name = "start_date")
  public PartialDate start;

  @Column(name = "end_date")
  public PartialDate end;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText place;

  public String country;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "event_poles", inverseJoinColumns = @JoinColumn(name = "pole_id"))
  public List<Pole> poles = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  public Event partOf;

  @ManyToOne(fetch = FetchType.LAZY)
  public Cooperation cooperation;

  @ManyToOne(fetch = FetchType.LAZY)
  public Programme programme;

  @ManyToOne(fetch = FetchType.LAZY)
  public Project project;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "event_organisers", inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> organisers = new ArrayList<>();

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "event_participants", inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> participants = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "rank")
  List<Involvement> people = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText description;

  public String website;

  @Override
  public Kind kind() {
    return Kind.EVENTS;
  }

  @Override
  public LocalizedText label() {
    return title;
  }

  @Override
  public List<Involvement> people() {
    return people;
  }

  public void apply(EventApi.Input input) {
    title = input.title();
    type = input.type();
    series = input.series();
    ordinal = input.ordinal();
    start = input.start();
    end = input.end();
    place = input.place();
    country = input.country();
    referAll(poles, Pole.class, input.poles());
    partOf = refer(Event.class, input.partOf());
    cooperation = refer(Cooperation.class, input.cooperation());
    programme = refer(Programme.class, input.programme());
    project = refer(Project.class, input.project());
    referAll(organisers, Institution.class, input.organisers());
    referAll(participants, Institution.class, input.participants());
    Person.involve(people, input.people());
    description = input.description();
    website = input.website();
    cite(input.sources());
  }

  @Override
  public List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (partOf != null && partOf.id.equals(id)) {
      faults.add(Fault.at("/partOf", "itself"));
    }
    if (ordinal != null && series == null) {
      faults.add(Fault.at("/series", "required"));
    }
    return faults;
  }

  @Override
  public EventApi.Event view() {
    return new EventApi.Event(
        id,
        title,
        type,
        series,
        ordinal,
        start,
        end,
        place,
        country,
        references(poles),
        referenceTo(partOf),
        referenceTo(cooperation),
        referenceTo(programme),
        referenceTo(project),
        references(organisers),
        references(participants),
        people.stream().map(Involvement::view).toList(),
        description,
        website,
        citations(),
        null);
  }
}
