package fr.clara.training;

import fr.clara.cooperation.Cooperation;
import fr.clara.institution.Institution;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.Column;
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

/** A training and its sessions. */
@Entity
@Table(name = "trainings")
public class Training extends SourcedRecord {

  public static final Listing<Training, TrainingApi.Training> LISTING =
      new Listing<>(
          Kind.TRAININGS,
          Training.class,
          TrainingApi.Training.class,
          training -> Stream.of(training.title()),
          List.of(
              Facet.ofWord(
                  "type", "Sort of training", TrainingType.class, TrainingApi.Training::type),
              Facet.toOne(
                  "cooperation",
                  "Cooperation it belongs to",
                  Kind.COOPERATIONS,
                  TrainingApi.Training::cooperation),
              Facet.toMany(
                  "institution",
                  "Institution that hosts or organises it",
                  Kind.INSTITUTIONS,
                  training ->
                      Stream.concat(training.hosts().stream(), training.organisers().stream())
                          .toList()),
              Facet.ofYear("Year it begins", TrainingApi.Training::start),
              sources(TrainingApi.Training::sources)),
          List.of(
              Sort.byText("title", TrainingApi.Training::title),
              Sort.byDate("start", TrainingApi.Training::start),
              Sort.byDate("-start", TrainingApi.Training::start)));

  public static final Written<Training, TrainingApi.Input> WRITTEN =
      new Written<>(LISTING, TrainingApi.Input.class, Training::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @Enumerated(EnumType.STRING)
  public TrainingType type;

  public String language;

  @ManyToOne(fetch = FetchType.LAZY)
  public Cooperation cooperation;

  @Column(name = "start_date")
  public PartialDate start;

  @Column(name = "end_date")
  public PartialDate end;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText place;

  public String country;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "training_hosts", inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> hosts = new ArrayList<>();

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(
      name = "training_organisers",
      inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> organisers = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText description;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<TrainingApi.Session> sessions = List.of();

  @Override
  public Kind kind() {
    return Kind.TRAININGS;
  }

  @Override
  public LocalizedText label() {
    return title;
  }

  public void apply(TrainingApi.Input input) {
    title = input.title();
    type = input.type();
    language = input.language();
    cooperation = refer(Cooperation.class, input.cooperation());
    start = input.start();
    end = input.end();
    place = input.place();
    country = input.country();
    referAll(hosts, Institution.class, input.hosts());
    referAll(organisers, Institution.class, input.organisers());
    description = input.description();
    sessions = input.sessions();
    cite(input.sources());
  }

  @Override
  public TrainingApi.Training view() {
    return new TrainingApi.Training(
        id,
        title,
        type,
        language,
        referenceTo(cooperation),
        start,
        end,
        place,
        country,
        references(hosts),
        references(organisers),
        description,
        sessions,
        citations());
  }
}
