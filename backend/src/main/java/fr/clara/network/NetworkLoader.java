package fr.clara.network;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.agreement.Agreement;
import fr.clara.agreement.AgreementApi;
import fr.clara.axis.Axis;
import fr.clara.axis.AxisApi;
import fr.clara.call.Call;
import fr.clara.call.CallApi;
import fr.clara.changes.Author;
import fr.clara.changes.ChangedRecords;
import fr.clara.cooperation.Cooperation;
import fr.clara.cooperation.CooperationApi;
import fr.clara.event.Event;
import fr.clara.event.EventApi;
import fr.clara.figure.Figure;
import fr.clara.figure.FigureApi;
import fr.clara.grant.Grant;
import fr.clara.grant.GrantApi;
import fr.clara.institution.Institution;
import fr.clara.institution.InstitutionApi;
import fr.clara.outcome.Outcome;
import fr.clara.outcome.OutcomeApi;
import fr.clara.person.Person;
import fr.clara.person.PersonApi;
import fr.clara.pole.Pole;
import fr.clara.pole.PoleApi;
import fr.clara.programme.Programme;
import fr.clara.programme.ProgrammeApi;
import fr.clara.project.Project;
import fr.clara.project.ProjectApi;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.source.Source;
import fr.clara.source.SourceApi;
import fr.clara.training.Training;
import fr.clara.training.TrainingApi;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Puts CLARA's own records into the database at the start: those that never were there. A record
 * that is there is left as it is, because an editor may have changed it; one that was withdrawn
 * stays withdrawn.
 */
@ApplicationScoped
public class NetworkLoader {

  private static final Logger LOG = Logger.getLogger(NetworkLoader.class);

  /** Instances that start together take turns: the number only has to be ours. */
  private static final long TURN = 0x434c415241L;

  private final Author author;
  private final ChangedRecords changed;
  private final Session session;
  private final Validator validator;
  private final ObjectMapper json;

  NetworkLoader(
      Author author,
      ChangedRecords changed,
      Session session,
      Validator validator,
      ObjectMapper json) {
    this.author = author;
    this.changed = changed;
    this.session = session;
    this.validator = validator;
    this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  void atStart(@Observes StartupEvent event) {
    int created = load();
    if (created > 0) {
      LOG.infof("Loaded %d of CLARA's own records", created);
    }
  }

  /** Creates what never was there and returns how many records that was. */
  @Transactional
  public int load() {
    author.is("loader");
    session
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:turn)", Integer.class)
        .setParameter("turn", TURN)
        .getSingleResult();
    return load(
            Kind.SOURCES,
            new TypeReference<List<SourceApi.Input>>() {},
            SourceApi.Input::id,
            Source::new,
            Source::apply)
        + load(
            Kind.POLES,
            new TypeReference<List<PoleApi.Input>>() {},
            PoleApi.Input::id,
            Pole::new,
            Pole::apply)
        + load(
            Kind.AXES,
            new TypeReference<List<AxisApi.Input>>() {},
            AxisApi.Input::id,
            Axis::new,
            Axis::apply)
        + load(
            Kind.INSTITUTIONS,
            new TypeReference<List<InstitutionApi.Input>>() {},
            InstitutionApi.Input::id,
            Institution::new,
            Institution::apply)
        + load(
            Kind.PROGRAMMES,
            new TypeReference<List<ProgrammeApi.Input>>() {},
            ProgrammeApi.Input::id,
            Programme::new,
            Programme::apply)
        + load(
            Kind.PEOPLE,
            new TypeReference<List<PersonApi.Input>>() {},
            PersonApi.Input::id,
            Person::new,
            Person::apply)
        + load(
            Kind.COOPERATIONS,
            new TypeReference<List<CooperationApi.Input>>() {},
            CooperationApi.Input::id,
            Cooperation::new,
            Cooperation::apply)
        + load(
            Kind.CALLS,
            new TypeReference<List<CallApi.Input>>() {},
            CallApi.Input::id,
            Call::new,
            Call::apply)
        + load(
            Kind.PROJECTS,
            new TypeReference<List<ProjectApi.Input>>() {},
            ProjectApi.Input::id,
            Project::new,
            Project::apply)
        + load(
            Kind.GRANTS,
            new TypeReference<List<GrantApi.Input>>() {},
            GrantApi.Input::id,
            Grant::new,
            Grant::apply)
        + load(
            Kind.OUTCOMES,
            new TypeReference<List<OutcomeApi.Input>>() {},
            OutcomeApi.Input::id,
            Outcome::new,
            Outcome::apply)
        + load(
            Kind.EVENTS,
            new TypeReference<List<EventApi.Input>>() {},
            EventApi.Input::id,
            Event::new,
            Event::apply)
        + load(
            Kind.AGREEMENTS,
            new TypeReference<List<AgreementApi.Input>>() {},
            AgreementApi.Input::id,
            Agreement::new,
            Agreement::apply)
        + load(
            Kind.TRAININGS,
            new TypeReference<List<TrainingApi.Input>>() {},
            TrainingApi.Input::id,
            Training::new,
            Training::apply)
        + load(
            Kind.FIGURES,
            new TypeReference<List<FigureApi.Input>>() {},
            FigureApi.Input::id,
            Figure::new,
            Figure::apply);
  }

  private <I, E extends NetworkRecord> int load(
      Kind kind,
      TypeReference<List<I>> shape,
      Function<I, String> id,
      Supplier<E> blank,
      BiConsumer<E, I> apply) {
    int created = 0;
    var known = changed.known(kind);
    for (I input : read(kind, shape)) {
      E record = blank.get();
      if (!known.contains(id.apply(input))) {
        record.id = id.apply(input);
        apply.accept(record, valid(kind, input));
        session.persist(record);
        created++;
      }
    }
    session.flush();
    return created;
  }

  private <I> List<I> read(Kind kind, TypeReference<List<I>> shape) {
    String name = "/network/" + kind.segment() + ".json";
    try (var file = NetworkLoader.class.getResourceAsStream(name)) {
      return json.readValue(file, shape);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private <I> I valid(Kind kind, I input) {
    var violations = validator.validate(input);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(kind + " " + input, violations);
    }
    return input;
  }
}
