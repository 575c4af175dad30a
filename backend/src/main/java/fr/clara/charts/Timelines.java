package fr.clara.charts;

import fr.clara.changes.OneState;
import fr.clara.changes.State;
import fr.clara.cooperation.Cooperation;
import fr.clara.problem.ProblemException;
import fr.clara.project.Project;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.search.Page;
import fr.clara.shared.NetworkRecord;
import fr.clara.source.CitedSources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;

/** Draws cooperations or projects along the years. */
@ApplicationScoped
class Timelines {

  static final String OF = "of";

  private static final int MOST_LANES = 100;

  private final Lists lists;
  private final State state;
  private final OneState oneState;

  Timelines(Lists lists, State state, OneState oneState) {
    this.lists = lists;
    this.state = state;
    this.oneState = oneState;
  }

  /** What timelines can be of; refuses all else. */
  static TimelineKind kind(MultivaluedMap<String, String> given) {
    var of = given.getOrDefault(OF, List.of());
    if (of.size() != 1) {
      throw ProblemException.invalidParameter(OF, of.isEmpty() ? "missing" : "repeated", null);
    }
    return Stream.of(TimelineKind.COOPERATIONS, TimelineKind.PROJECTS)
        .filter(kind -> kind.word().equals(of.get(0)))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalidParameter(
                    OF, "value", List.of("cooperations", "projects"), of.get(0)));
  }

  /**
   * Draws them.
   *
   * @param given the query parameters, those of the list among them
   * @param forms the names of those that say in which form
   */
  TimelineApi.Timelines of(MultivaluedMap<String, String> given, String... forms) {
    return oneState.read(Charts.LONGEST_SECONDS, () -> read(given, forms));
  }

  private TimelineApi.Timelines read(MultivaluedMap<String, String> given, String... forms) {
    long revision = state.current().revision();
    var sources = new CitedSources();
    if (kind(given) == TimelineKind.PROJECTS) {
      var page = page(Project.LISTING, "start", given, forms);
      var lanes = ProjectLanes.of(page.items(), lists, sources);
      return timelines(lanes, page.total(), sources, revision);
    }
    var page = page(Cooperation.LISTING, "since", given, forms);
    var lanes = CooperationLanes.of(page.items(), lists, sources);
    return timelines(lanes, page.total(), sources, revision);
  }

  /** The earliest of the list, as many as there is room for. */
  private <E extends NetworkRecord, V> Page<V> page(
      Listing<E, V> listing, String sort, MultivaluedMap<String, String> given, String... forms) {
    var others = Stream.concat(Stream.of(OF), Stream.of(forms)).toList();
    new Parameters(given, listing.parametersAnd(others.toArray(String[]::new)));
    var asked = new MultivaluedHashMap<String, String>();
    asked.putAll(given);
    others.forEach(asked::remove);
    asked.putSingle(ListQuery.SORT, sort);
    asked.putSingle(Parameters.LIMIT, Integer.toString(MOST_LANES));
    return lists.page(listing, asked);
  }

  private static TimelineApi.Timelines timelines(
      List<TimelineApi.Lane> lanes, long total, CitedSources sources, long revision) {
    long undated = lanes.stream().mapToLong(TimelineApi.Lane::undated).sum();
    return new TimelineApi.Timelines(lanes, total, undated, sources.references(), revision);
  }
}
