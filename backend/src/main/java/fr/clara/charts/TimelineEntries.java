package fr.clara.charts;

import fr.clara.agreement.AgreementApi;
import fr.clara.call.CallApi;
import fr.clara.charts.TimelineApi.Entry;
import fr.clara.cooperation.CooperationApi;
import fr.clara.event.EventApi;
import fr.clara.grant.GrantApi;
import fr.clara.outcome.OutcomeApi;
import fr.clara.project.ProjectApi;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.training.TrainingApi;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/** What each kind of record puts on a timeline. */
final class TimelineEntries {

  private TimelineEntries() {}

  static Entry of(AgreementApi.Agreement agreement) {
    return entry(
        new Reference(agreement.id(), Kind.AGREEMENTS, agreement.title()),
        TimelineKind.AGREEMENTS,
        agreement.signed(),
        null);
  }

  static Entry of(EventApi.Event event) {
    return entry(
        new Reference(event.id(), Kind.EVENTS, event.title()),
        TimelineKind.EVENTS,
        event.start(),
        event.end());
  }

  /** The training, and its sessions, which have times of their own. */
  static Stream<Entry> of(TrainingApi.Training training) {
    var record = new Reference(training.id(), Kind.TRAININGS, training.title());
    return Stream.concat(
        Stream.of(entry(record, TimelineKind.TRAININGS, training.start(), training.end())),
        training.sessions().stream()
            .map(
                session ->
                    new Entry(
                        record,
                        TimelineKind.TRAININGS,
                        session.title(),
                        session.start(),
                        null,
                        null)));
  }

  static Entry of(CallApi.Call call) {
    return entry(
        new Reference(call.id(), Kind.CALLS, call.title()),
        TimelineKind.CALLS,
        call.opensAt() == null ? call.edition() : day(call.opensAt()),
        call.closesAt() == null ? null : day(call.closesAt()));
  }

  private static PartialDate day(OffsetDateTime instant) {
    return new PartialDate(instant.toLocalDate().toString());
  }

  /** On a project's lane its own name says nothing new: a grant is called after its programme. */
  static Entry of(GrantApi.Grant grant) {
    LocalizedText title = grant.programme() == null ? grant.label() : grant.programme().label();
    return new Entry(
        new Reference(grant.id(), Kind.GRANTS, grant.label()),
        TimelineKind.GRANTS,
        title,
        grant.awarded(),
        null,
        null);
  }

  static Entry of(OutcomeApi.Outcome outcome) {
    return entry(
        new Reference(outcome.id(), Kind.OUTCOMES, outcome.title()),
        TimelineKind.OUTCOMES,
        outcome.date(),
        null);
  }

  static Entry of(ProjectApi.Project project) {
    return entry(project.reference(), TimelineKind.PROJECTS, project.start(), project.end());
  }

  static Entry of(CooperationApi.Cooperation cooperation) {
    return entry(
        new Reference(cooperation.id(), Kind.COOPERATIONS, cooperation.title()),
        TimelineKind.COOPERATIONS,
        cooperation.since(),
        null);
  }

  static Entry of(ProjectApi.Phase phase) {
    return new Entry(null, TimelineKind.PHASES, phase.title(), null, null, phase.participants());
  }

  private static Entry entry(
      Reference record, TimelineKind kind, PartialDate start, PartialDate end) {
    return new Entry(record, kind, record.label(), start, end, null);
  }
}
