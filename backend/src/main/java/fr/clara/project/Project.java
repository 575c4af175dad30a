package fr.clara.project;

import fr.clara.axis.Axis;
import fr.clara.call.Call;
import fr.clara.cooperation.Cooperation;
import fr.clara.institution.Institution;
import fr.clara.person.Involvement;
import fr.clara.person.Involving;
import fr.clara.person.Person;
import fr.clara.pole.Pole;
import fr.clara.programme.Programme;
import fr.clara.search.Listing;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A research project: what it studies, who takes part, under which programmes. */
@Entity
@Table(name = "projects")
public class Project extends SourcedRecord implements Involving {

  public static final Listing<Project, ProjectApi.Project> LISTING =
      new Listing<>(
          Kind.PROJECTS,
          Project.class,
          ProjectApi.Project.class,
          ProjectLists::names,
          ProjectLists.facets(sources(ProjectApi.Project::sources)),
          ProjectLists.SORTS);

  public static final Written<Project, ProjectApi.Input> WRITTEN =
      new Written<>(LISTING, ProjectApi.Input.class, Project::apply);

  public String acronym;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<String> otherNames;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText summary;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> objectives = List.of();

  /** Why it was begun. */
  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText context;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText method;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<ProjectApi.Phase> phases = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  public List<ProjectApi.Finding> findings = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> levers = List.of();

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "project_axes", inverseJoinColumns = @JoinColumn(name = "axis_id"))
  public List<Axis> axes = new ArrayList<>();

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "project_poles", inverseJoinColumns = @JoinColumn(name = "pole_id"))
  public List<Pole> poles = new ArrayList<>();

  @ManyToMany
  @JoinTable(name = "project_programmes", inverseJoinColumns = @JoinColumn(name = "programme_id"))
  public Set<Programme> programmes = new HashSet<>();

  @Column(name = "start_date")
  public PartialDate start;

  @Column(name = "end_date")
  public PartialDate end;

  @ElementCollection
  @OrderColumn(name = "rank")
  public List<Participant> participants = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "rank")
  List<Involvement> people = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  public Cooperation cooperation;

  /** Those who pay its grants, as the database finds them there. */
  @ManyToMany
  @Immutable
  @JoinTable(name = "project_funders", inverseJoinColumns = @JoinColumn(name = "institution_id"))
  Set<Institution> funders = new HashSet<>();

  /** The calls that awarded its grants, as the database finds them there. */
  @ManyToMany
  @Immutable
  @JoinTable(name = "project_calls", inverseJoinColumns = @JoinColumn(name = "call_id"))
  Set<Call> calls = new HashSet<>();

  /** Summed by the database over the grants whose amounts are known. */
  @ElementCollection @Immutable Set<Money> funding = new HashSet<>();

  @Override
  public Kind kind() {
    return Kind.PROJECTS;
  }

  @Override
  public LocalizedText label() {
    return acronym == null ? title : LocalizedText.same(acronym);
  }

  @Override
  public List<Involvement> people() {
    return people;
  }

  public void apply(ProjectApi.Input input) {
    acronym = input.acronym();
    otherNames = input.otherNames();
    title = input.title();
    summary = input.summary();
    objectives = input.objectives();
    context = input.context();
    method = input.method();
    phases = input.phases();
    findings = input.findings();
    levers = input.levers();
    referAll(axes, Axis.class, input.axes());
    referAll(poles, Pole.class, input.poles());
    referAll(programmes, Programme.class, input.programmes());
    start = input.start();
    end = input.end();
    participants.clear();
    input
        .participants()
        .forEach(
            p ->
                participants.add(
                    new Participant(refer(Institution.class, p.institution()), p.role())));
    Person.involve(people, input.people());
    cooperation = refer(Cooperation.class, input.cooperation());
    cite(input.sources());
  }

  private static List<Reference> byId(Set<? extends NetworkRecord> records) {
    return records.stream()
        .map(NetworkRecord::reference)
        .sorted(Comparator.comparing(Reference::id))
        .toList();
  }

  @Override
  public List<Fault> faultsOfReferrers() {
    return Panache.getEntityManager()
            .createQuery(
                "select distinct programme.id from Grant where project.id = :project", String.class)
            .setParameter("project", id)
            .getResultStream()
            .anyMatch(grants -> programmes.stream().noneMatch(p -> p.id.equals(grants)))
        ? List.of(Fault.at("/programmes", "programme-of-grants"))
        : List.of();
  }

  @Override
  public ProjectApi.Project view() {
    return new ProjectApi.Project(
        id,
        acronym,
        otherNames,
        title,
        summary,
        objectives,
        context,
        method,
        phases,
        findings,
        levers,
        references(axes),
        references(poles),
        byId(programmes),
        byId(calls),
        start,
        end,
        participants.stream().map(Participant::view).toList(),
        people.stream().map(Involvement::view).toList(),
        referenceTo(cooperation),
        byId(funders),
        funding.stream().sorted(Comparator.comparing(Money::currency)).toList(),
        citations(),
        null);
  }
}
