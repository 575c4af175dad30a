package fr.clara.charts;

import fr.clara.agreement.Agreement;
import fr.clara.agreement.AgreementApi;
import fr.clara.charts.TimelineApi.Lane;
import fr.clara.cooperation.CooperationApi.Cooperation;
import fr.clara.event.Event;
import fr.clara.event.EventApi;
import fr.clara.outcome.Outcome;
import fr.clara.outcome.OutcomeApi;
import fr.clara.project.Project;
import fr.clara.project.ProjectApi;
import fr.clara.search.Lists;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import fr.clara.source.CitedSources;
import fr.clara.training.Training;
import fr.clara.training.TrainingApi;
import java.util.List;

/** Cooperations with their agreements, events, trainings, projects and outcomes. */
final class CooperationLanes {

  private static final String FACET = "cooperation";

  private static final List<LanePart<?>> PARTS =
      List.of(
          LanePart.one(
              Agreement.LISTING,
              FACET,
              AgreementApi.Agreement::cooperation,
              AgreementApi.Agreement::sources,
              TimelineEntries::of),
          LanePart.one(
              Event.LISTING,
              FACET,
              EventApi.Event::cooperation,
              EventApi.Event::sources,
              TimelineEntries::of),
          new LanePart<>(
              Training.LISTING,
              FACET,
              training -> List.of(training.cooperation()),
              TrainingApi.Training::sources,
              TimelineEntries::of),
          LanePart.one(
              Project.LISTING,
              FACET,
              ProjectApi.Project::cooperation,
              ProjectApi.Project::sources,
              TimelineEntries::of),
          LanePart.one(
              Outcome.LISTING,
              FACET,
              OutcomeApi.Outcome::cooperation,
              OutcomeApi.Outcome::sources,
              TimelineEntries::of));

  private CooperationLanes() {}

  static List<Lane> of(List<Cooperation> cooperations, Lists lists, CitedSources sources) {
    var lanes = new Lanes(lists, cooperations.stream().map(Cooperation::id).toList(), sources);
    PARTS.forEach(lanes::read);
    cooperations.forEach(cooperation -> sources.add(cooperation.sources()));
    return cooperations.stream().map(c -> lane(c, lanes)).toList();
  }

  private static Lane lane(Cooperation cooperation, Lanes lanes) {
    var record = new Reference(cooperation.id(), Kind.COOPERATIONS, cooperation.title());
    return Lane.of(record, cooperation.since(), null, lanes.of(cooperation.id()));
  }
}
