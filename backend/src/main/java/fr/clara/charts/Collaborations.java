package fr.clara.charts;

import fr.clara.changes.OneState;
import fr.clara.changes.State;
import fr.clara.charts.CollaborationsApi.Chart;
import fr.clara.charts.CollaborationsApi.Pair;
import fr.clara.charts.CollaborationsApi.Partner;
import fr.clara.charts.CollaborationsApi.Row;
import fr.clara.charts.CollaborationsApi.Span;
import fr.clara.charts.TieSums.Two;
import fr.clara.institution.Institution;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Who works with whom: institutions that records name together. */
@ApplicationScoped
class Collaborations {

  private final State network;
  private final OneState state;
  private final SharedRecords records;
  private final References references;
  private final Session session;

  Collaborations(
      State network,
      OneState state,
      SharedRecords records,
      References references,
      Session session) {
    this.network = network;
    this.state = state;
    this.records = records;
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
    var all = records.of(query);
    var shown = all.stream().filter(query::holds).toList();
    var sums = new TieSums(shown);
    String first = query.kind() == Kind.INSTITUTIONS ? query.centre() : null;
    var most = sums.most(first, query.limit());
    return new Chart(
        centre,
        partners(most, sums),
        pairs(sums.between(Set.copyOf(most))),
        Math.max(sums.institutions(), most.size()),
        sums.pairs(),
        all.stream().filter(record -> record.start() == null && !query.holds(record)).count(),
        span(all),
        references.ofSources(records.sources(shown)),
        revision);
  }

  private static Span span(Collection<SharedRecord> all) {
    var dates = all.stream().map(SharedRecord::start).filter(Objects::nonNull).toList();
    return new Span(
        dates.stream().min(Comparator.naturalOrder()).map(Collaborations::year).orElse(null),
        dates.stream().max(Comparator.naturalOrder()).map(Collaborations::year).orElse(null));
  }

  private static String year(String date) {
    return "%04d".formatted(new PartialDate(date).year());
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

  private List<Partner> partners(List<String> ids, TieSums sums) {
    return session.findMultiple(Institution.class, ids).stream()
        .map(
            institution ->
                new Partner(
                    institution.reference(),
                    institution.type,
                    NetworkRecord.referenceTo(institution.pole),
                    sums.total(institution.id)))
        .toList();
  }

  private List<Pair> pairs(List<Map.Entry<Two, TieSum>> ties) {
    var named =
        references.of(ties.stream().flatMap(tie -> tie.getValue().records().stream()).toList());
    return ties.stream().map(tie -> pair(tie.getKey(), tie.getValue(), named)).toList();
  }

  private static Pair pair(Two two, TieSum sum, Map<RecordKey, Reference> named) {
    return new Pair(
        List.of(two.one(), two.other()),
        sum.total(),
        sum.counts(),
        sum.start(),
        sum.end(),
        sum.undated(),
        sum.records().stream().map(named::get).toList());
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
