package fr.clara.charts;

import fr.clara.changes.OneState;
import fr.clara.changes.State;
import fr.clara.charts.CollaborationSums.Shared;
import fr.clara.charts.CollaborationSums.Ties;
import fr.clara.charts.CollaborationsApi.Chart;
import fr.clara.charts.CollaborationsApi.Pair;
import fr.clara.charts.CollaborationsApi.Partner;
import fr.clara.charts.CollaborationsApi.Row;
import fr.clara.charts.CollaborationsApi.Span;
import fr.clara.institution.Institution;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Who works with whom: institutions that records name together. */
@ApplicationScoped
class Collaborations {

  private final State network;
  private final OneState state;
  private final CollaborationSums sums;
  private final References references;
  private final Session session;

  Collaborations(
      State network,
      OneState state,
      CollaborationSums sums,
      References references,
      Session session) {
    this.network = network;
    this.state = state;
    this.sums = sums;
    this.references = references;
    this.session = session;
  }

  Chart chart(Parameters parameters) {
    var query = CollaborationsQuery.of(parameters);
    long revision = network.current().revision();
    return state.read(Charts.LONGEST_SECONDS, () -> chart(query, revision));
  }

  private Chart chart(CollaborationsQuery query, long revision) {
    var centre = centre(query);
    String first = query.kind() == Kind.INSTITUTIONS ? query.centre() : null;
    var shared = sums.partners(query, first);
    var partners = partners(shared, first);
    var ties = sums.ties(query, partners.stream().map(p -> p.institution().id()).toList());
    var totals = sums.totals(query);
    return new Chart(
        centre,
        partners,
        pairs(ties),
        shared.isEmpty() ? partners.size() : shared.get(0).partners(),
        totals.ties(),
        leavesOutUndated(query) ? totals.undated() : 0,
        new Span(totals.first(), totals.last()),
        references.ofSources(sums.sources(query)),
        revision);
  }

  private static boolean leavesOutUndated(CollaborationsQuery query) {
    return query.years() != null && !query.years().notStated();
  }

  private Reference centre(CollaborationsQuery query) {
    if (query.kind() == null) {
      return null;
    }
    var key = new RecordKey(query.kind(), query.centre());
    var found = references.of(List.of(key)).get(key);
    if (found == null) {
      throw ProblemException.invalidParameter(
          CollaborationsQuery.parameter(query.kind()),
          "reference",
          null,
          query.centre(),
          query.kind().path());
    }
    return found;
  }

  /** The institutions in their order; one in the centre is there even if it shares nothing. */
  private List<Partner> partners(List<Shared> shared, String first) {
    var totals = new ArrayList<>(shared);
    if (first != null && shared.stream().noneMatch(one -> one.institution().equals(first))) {
      totals.add(0, new Shared(first, 0, 0));
    }
    var ids = totals.stream().map(Shared::institution).toList();
    var records = session.findMultiple(Institution.class, ids);
    var partners = new ArrayList<Partner>();
    for (int i = 0; i < ids.size(); i++) {
      var institution = records.get(i);
      partners.add(
          new Partner(
              institution.reference(),
              institution.type,
              NetworkRecord.referenceTo(institution.pole),
              totals.get(i).total()));
    }
    return partners;
  }

  private List<Pair> pairs(List<Ties> ties) {
    var records = references.of(ties.stream().flatMap(tie -> tie.records().stream()).toList());
    return ties.stream().map(tie -> pair(tie, records)).toList();
  }

  private static Pair pair(Ties tie, Map<RecordKey, Reference> records) {
    return new Pair(
        tie.institutions(),
        tie.total(),
        tie.counts(),
        tie.start(),
        tie.end(),
        tie.undated(),
        tie.records().stream().map(records::get).toList());
  }

  /** The pairs as rows of a table. */
  static List<Row> rows(Chart chart) {
    var institutions =
        chart.partners().stream()
            .map(Partner::institution)
            .collect(Collectors.toMap(Reference::id, Function.identity()));
    return chart.ties().stream().map(tie -> row(tie, institutions)).toList();
  }

  private static Row row(Pair tie, Map<String, Reference> institutions) {
    return new Row(
        institutions.get(tie.partners().get(0)),
        institutions.get(tie.partners().get(1)),
        tie.total(),
        tie.counts().projects(),
        tie.counts().grants(),
        tie.counts().agreements(),
        tie.counts().cooperations(),
        tie.counts().relationships(),
        tie.start(),
        tie.end(),
        tie.undated(),
        tie.records());
  }
}
