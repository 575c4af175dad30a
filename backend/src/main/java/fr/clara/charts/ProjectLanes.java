package fr.clara.charts;

import fr.clara.call.Call;
import fr.clara.call.CallApi;
import fr.clara.charts.TimelineApi.Lane;
import fr.clara.cooperation.Cooperation;
import fr.clara.event.Event;
import fr.clara.event.EventApi;
import fr.clara.grant.Grant;
import fr.clara.grant.GrantApi;
import fr.clara.outcome.Outcome;
import fr.clara.outcome.OutcomeApi;
import fr.clara.project.ProjectApi.Project;
import fr.clara.search.Lists;
import fr.clara.source.CitedSources;
import java.util.List;
import java.util.stream.Stream;

/** Projects with their calls, grants, phases, events, outcomes and the cooperation they are in. */
final class ProjectLanes {

  private static final String FACET = "project";

  private static final List<LanePart<?>> PARTS =
      List.of(
          LanePart.one(
              Grant.LISTING,
              FACET,
              GrantApi.Grant::project,
              GrantApi.Grant::sources,
              TimelineEntries::of),
          LanePart.one(
              Event.LISTING,
              FACET,
              EventApi.Event::project,
              EventApi.Event::sources,
              TimelineEntries::of),
          new LanePart<>(
              Outcome.LISTING,
              FACET,
              OutcomeApi.Outcome::projects,
              OutcomeApi.Outcome::sources,
              outcome -> Stream.of(TimelineEntries.of(outcome))));

  private final Lists lists;
  private final CitedSources sources;
  private final Lanes lanes;

  private ProjectLanes(Lists lists, CitedSources sources, Lanes lanes) {
    this.lists = lists;
    this.sources = sources;
    this.lanes = lanes;
  }

  static List<Lane> of(List<Project> projects, Lists lists, CitedSources sources) {
    var lanes = new Lanes(lists, projects.stream().map(Project::id).toList(), sources);
    PARTS.forEach(lanes::read);
    var own = new ProjectLanes(lists, sources, lanes);
    projects.forEach(own::add);
    return projects.stream()
        .map(p -> Lane.of(p.reference(), p.start(), p.end(), lanes.of(p.id())))
        .toList();
  }

  /** What the project itself names. */
  private void add(Project project) {
    sources.add(project.sources());
    project.phases().forEach(phase -> lanes.add(project.id(), TimelineEntries.of(phase)));
    project.calls().forEach(call -> addCall(project, call.id()));
    if (project.cooperation() != null) {
      var cooperation = lists.one(Cooperation.LISTING, project.cooperation().id());
      sources.add(cooperation.sources());
      lanes.add(project.id(), TimelineEntries.of(cooperation));
    }
  }

  private void addCall(Project project, String id) {
    CallApi.Call call = lists.one(Call.LISTING, id);
    sources.add(call.sources());
    lanes.add(project.id(), TimelineEntries.of(call));
  }
}
