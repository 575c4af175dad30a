package fr.clara.outcome;

import fr.clara.cooperation.Cooperation;
import fr.clara.institution.Institution;
import fr.clara.pole.Pole;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
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

/** What projects, a programme or a cooperation led to. */
@Entity
@Table(name = "outcomes")
public class Outcome extends SourcedRecord {

  public static final Listing<Outcome, OutcomeApi.Outcome> LISTING =
      new Listing<>(
          Kind.OUTCOMES,
          Outcome.class,
          OutcomeApi.Outcome.class,
          outcome -> Stream.of(outcome.title()),
          List.of(
              Facet.ofWord("type", "Sort of outcome", OutcomeType.class, OutcomeApi.Outcome::type),
              Facet.toMany(
                  "project", "Project it came from", Kind.PROJECTS, OutcomeApi.Outcome::projects),
              Facet.toOne(
                  "programme",
                  "Programme it came from",
                  Kind.PROGRAMMES,
                  OutcomeApi.Outcome::programme),
              Facet.toOne(
                  "cooperation",
                  "Cooperation it came from",
                  Kind.COOPERATIONS,
                  OutcomeApi.Outcome::cooperation),
              Facet.toMany(
                  "institution",
                  "Institution it concerns",
                  Kind.INSTITUTIONS,
                  OutcomeApi.Outcome::institutions),
              Facet.toMany("pole", "University town", Kind.POLES, OutcomeApi.Outcome::poles),
              Facet.ofYear("Year", OutcomeApi.Outcome::date),
              sources(OutcomeApi.Outcome::sources)),
          List.of(
              Sort.byText("title", OutcomeApi.Outcome::title),
              Sort.byDate("-date", OutcomeApi.Outcome::date),
              Sort.byDate("date", OutcomeApi.Outcome::date)));

  public static final Written<Outcome, OutcomeApi.Input> WRITTEN =
      new Written<>(LISTING, OutcomeApi.Input.class, Outcome::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @Enumerated(EnumType.STRING)
  public OutcomeType type;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText description;

  public PartialDate date;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "outcome_projects", inverseJoinColumns = @JoinColumn(name = "project_id"))
  public List<Project> projects = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  public Programme programme;

  @ManyToOne(fetch = FetchType.LAZY)
  public Cooperation cooperation;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(
      name = "outcome_institutions",
      inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> institutions = new ArrayList<>();

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "outcome_poles", inverseJoinColumns = @JoinColumn(name = "pole_id"))
  public List<Pole> poles = new ArrayList<>();

  @Override
  public Kind kind() {
    return Kind.OUTCOMES;
  }

  @Override
  public LocalizedText label() {
    return title;
  }

  public void apply(OutcomeApi.Input input) {
    title = input.title();
    type = input.type();
    description = input.description();
    date = input.date();
    referAll(projects, Project.class, input.projects());
    programme = refer(Programme.class, input.programme());
    cooperation = refer(Cooperation.class, input.cooperation());
    referAll(institutions, Institution.class, input.institutions());
    referAll(poles, Pole.class, input.poles());
    cite(input.sources());
  }

  @Override
  public OutcomeApi.Outcome view() {
    return new OutcomeApi.Outcome(
        id,
        title,
        type,
        description,
        date,
        references(projects),
        referenceTo(programme),
        referenceTo(cooperation),
        references(institutions),
        references(poles),
        citations());
  }
}
