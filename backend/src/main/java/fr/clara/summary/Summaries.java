package fr.clara.summary;

import fr.clara.agreement.Agreement;
import fr.clara.call.Call;
import fr.clara.changes.OneState;
import fr.clara.changes.State;
import fr.clara.cooperation.Cooperation;
import fr.clara.event.Event;
import fr.clara.figure.Checks;
import fr.clara.figure.Figure;
import fr.clara.figure.FigureApi;
import fr.clara.grant.Grant;
import fr.clara.institution.Institution;
import fr.clara.outcome.Outcome;
import fr.clara.pole.Pole;
import fr.clara.problem.ProblemException;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.request.Parameters;
import fr.clara.request.YearSpan;
import fr.clara.search.AddressedLists;
import fr.clara.search.Facet;
import fr.clara.search.ListQuery;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.search.Page;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import fr.clara.source.CitedSources;
import fr.clara.summary.SummaryApi.Count;
import fr.clara.summary.SummaryApi.Funding;
import fr.clara.summary.SummaryApi.Published;
import fr.clara.summary.SummaryApi.Section;
import fr.clara.summary.SummaryApi.ShownFigure;
import fr.clara.summary.SummaryApi.Summary;
import fr.clara.training.Training;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;

/** Makes summaries: what lists answer, put together. */
@ApplicationScoped
class Summaries {

  private static final int LONGEST_SECONDS = 60;
  private static final int MOST_ITEMS = 100;

  /** What is counted, in this order. */
  private static final List<Listing<?, ?>> COUNTED =
      List.of(
          Project.LISTING,
          Grant.LISTING,
          Call.LISTING,
          Agreement.LISTING,
          Event.LISTING,
          Training.LISTING,
          Outcome.LISTING,
          Cooperation.LISTING,
          Programme.LISTING,
          Institution.LISTING,
          Figure.LISTING);

  private final Lists lists;
  private final AddressedLists addressed;
  private final Checks checks;
  private final State state;
  private final OneState oneState;
  private final Session session;

  Summaries(
      Lists lists,
      AddressedLists addressed,
      Checks checks,
      State state,
      OneState oneState,
      Session session) {
    this.lists = lists;
    this.addressed = addressed;
    this.checks = checks;
    this.state = state;
    this.oneState = oneState;
    this.session = session;
  }

  Summary of(Parameters parameters) {
    return oneState.read(LONGEST_SECONDS, () -> read(parameters));
  }

  private Summary read(Parameters parameters) {
    long revision = state.current().revision();
    var asked =
        new Asked(
            YearSpan.of(parameters),
            named(Pole.LISTING, Asked.POLE, parameters),
            named(Programme.LISTING, Asked.PROGRAMME, parameters));
    var sources = new CitedSources();
    return new Summary(
        asked.years().from(),
        asked.years().to(),
        asked.pole(),
        asked.programme(),
        counts(asked, sources),
        funding(asked, sources),
        figures(asked),
        section(Chapter.PROJECTS, asked),
        section(Chapter.CALLS, asked),
        section(Chapter.AGREEMENTS, asked),
        section(Chapter.EVENTS, asked),
        section(Chapter.OUTCOMES, asked),
        sources.references(),
        revision);
  }

  private Reference named(Listing<?, ?> listing, String name, Parameters parameters) {
    String id = parameters.one(name);
    if (id == null) {
      return null;
    }
    NetworkRecord found = session.find(listing.entity(), id);
    if (found == null) {
      throw ProblemException.invalidParameter(name, "reference", null, id, listing.kind().path());
    }
    return found.reference();
  }

  private List<Count> counts(Asked asked, CitedSources sources) {
    var counts = new ArrayList<Count>();
    COUNTED.stream()
        .filter(asked::tellsApart)
        .forEach(listing -> counts.add(count(listing, asked, sources)));
    return counts;
  }

  private <V> Count count(Listing<?, V> listing, Asked asked, CitedSources sources) {
    var page = page(listing, asked, listing.sorts().get(0).word(), 1);
    page.facets().get("source").stream()
        .filter(value -> value.count() > 0 && value.label() != null)
        .forEach(v -> sources.add(new Reference(v.value(), Kind.SOURCES, v.label())));
    return new Count(listing.kind(), page.total(), undated(page), asked.href(listing));
  }

  /** Counted as if no year had been asked for; null where there are no years. */
  private static Long undated(Page<?> page) {
    var years = page.facets().get(Asked.YEAR);
    return years == null
        ? null
        : years.stream()
            .filter(value -> value.value().equals(Facet.NOT_STATED))
            .mapToLong(Page.FacetValue::count)
            .sum();
  }

  private <E extends NetworkRecord, V> Page<V> page(
      Listing<E, V> listing, Asked asked, String sort, int limit) {
    var parameters = asked.filters(listing);
    parameters.putSingle(ListQuery.SORT, sort);
    parameters.putSingle(Parameters.LIMIT, Integer.toString(limit));
    return lists.page(listing, parameters);
  }

  private <V> Section section(Chapter<V> chapter, Asked asked) {
    if (!asked.tellsApart(chapter.listing())) {
      return null;
    }
    var page = page(chapter.listing(), asked, chapter.sort(), MOST_ITEMS);
    return new Section(page.items().stream().map(chapter.item()).toList(), page.total());
  }

  private List<ShownFigure> figures(Asked asked) {
    var answers = addressed.answers(null);
    return page(Figure.LISTING, asked, "rank", MOST_ITEMS).items().stream()
        .map(figure -> checks.of(figure, answers))
        .map(Summaries::shown)
        .toList();
  }

  private static ShownFigure shown(FigureApi.Figure figure) {
    return new ShownFigure(
        new Reference(figure.id(), Kind.FIGURES, figure.title()),
        new Published(
            figure.value(),
            figure.unit(),
            figure.qualifier(),
            figure.basis(),
            figure.start(),
            figure.end(),
            figure.scope(),
            figure.remark(),
            figure.summed()),
        figure.recorded());
  }

  /** Grants know no university town: their projects do. */
  private Funding funding(Asked asked, CitedSources sources) {
    var projects = asked.pole() == null ? null : projects(asked);
    var grants = new ArrayList<Paid>();
    var known = new HashMap<String, Reference>();
    lists.each(
        Grant.LISTING,
        asked.filters(Grant.LISTING),
        grant -> {
          if (projects == null || projects.contains(grant.project().id())) {
            grants.add(Paid.of(grant, known));
            sources.add(grant.sources());
          }
        });
    return FundingSums.of(grants, asked.years().all() ? 0 : undated(asked, projects));
  }

  private Set<String> projects(Asked asked) {
    var projects = new HashSet<String>();
    lists.each(Project.LISTING, asked.inPole(), project -> projects.add(project.id()));
    return projects;
  }

  private long undated(Asked asked, Set<String> projects) {
    var count = new AtomicLong();
    lists.each(
        Grant.LISTING,
        asked.undated(Grant.LISTING),
        grant -> {
          if (projects == null || projects.contains(grant.project().id())) {
            count.incrementAndGet();
          }
        });
    return count.get();
  }
}
