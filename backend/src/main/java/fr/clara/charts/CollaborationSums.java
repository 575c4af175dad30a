package fr.clara.charts;

import fr.clara.charts.CollaborationsApi.TieCounts;
import fr.clara.shared.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts in the database what institutions share. A transaction must be there. */
@ApplicationScoped
class CollaborationSums {

  /** Rows of those records that name several institutions, in the years asked for. */
  private static final String SHARED =
      """
      with members (tie, kind, record, part, institution, start, finish) as materialized (
        %s
      ), shared as materialized (
        select tie, kind, record, part, min(start) as start from members
        group by tie, kind, record, part having count(*) > 1
      ), dated as materialized (
        select tie, kind, record, part, institution, m.start, m.finish
        from members m join shared s using (tie, kind, record, part)
        where %s
      )
      """;

  private static final String PARTNERS =
      """
      select institution, count(distinct (kind, record, part)) as total, count(*) over () as partners
      from dated group by institution
      order by institution = :first desc, total desc, institution limit :limit
      """;

  private static final String TIES =
      """
      , pairs as (
        select one.institution as one, other.institution as other, kind, record, part,
          bool_or(tie = 1) as project, bool_or(tie = 2) as funding, bool_or(tie = 3) as agreement,
          bool_or(tie = 4) as cooperation, bool_or(tie = 5) as relationship,
          min(one.start) as start, max(one.finish) as finish
        from dated one join dated other using (tie, kind, record, part)
        where one.institution < other.institution
          and one.institution = any(:partners) and other.institution = any(:partners)
        group by one.institution, other.institution, kind, record, part
      )
      select one, other, count(*) as total, count(*) filter (where project) as projects,
        count(*) filter (where funding) as grants, count(*) filter (where agreement) as agreements,
        count(*) filter (where cooperation) as cooperations,
        count(*) filter (where relationship) as relationships, min(start) as start,
        case when bool_and(finish is not null) then max(finish) end as finish,
        count(*) filter (where start is null) as undated,
        (array_agg(kind || '/' || record order by start desc nulls last, kind, record))[1:10]
          as records
      from pairs group by one, other order by total desc, one, other
      """;

  private static final String TOTALS =
      """
      select (select count(*) from (
          select distinct one.institution, other.institution
          from dated one join dated other using (tie, kind, record, part)
          where one.institution < other.institution) pairs) as ties,
        min(left(start, 4)) as first, max(left(start, 4)) as last,
        count(distinct (kind, record, part)) filter (where start is null) as undated
      from shared
      """;

  private static final String SOURCES =
      """
      select distinct s.source_id as id from (select distinct kind, record from dated) d
        cross join lateral (
          select source_id from project_sources where kind = 'projects' and project_id = record
          union all
          select source_id from grant_sources where kind = 'grants' and grant_id = record
          union all
          select source_id from agreement_sources
          where kind = 'agreements' and agreement_id = record
          union all
          select source_id from cooperation_sources
          where kind = 'cooperations' and cooperation_id = record
          union all
          select source_id from institution_sources
          where kind = 'institutions' and institution_id = record
        ) s
      """;

  private final Session session;

  CollaborationSums(Session session) {
    this.session = session;
  }

  /** An institution, how many records it shares, and how many institutions there are. */
  record Shared(String institution, long total, long partners) {}

  /** What two institutions share, as the chart says it, with the keys of some of the records. */
  record Ties(
      List<String> institutions,
      long total,
      TieCounts counts,
      PartialDate start,
      PartialDate end,
      long undated,
      List<RecordKey> records) {}

  /** Pairs of institutions, years of the records and those without, whatever years are asked. */
  record Totals(long ties, String first, String last, long undated) {}

  /** The institutions that share most, a certain one before all others. */
  List<Shared> partners(CollaborationsQuery query, String first) {
    return asked(query, PARTNERS).stream()
        .flatMap(
            asked ->
                asked
                    .setParameter("first", first, String.class)
                    .setParameter("limit", query.limit())
                    .getResultStream())
        .map(
            row ->
                new Shared(
                    row.get("institution", String.class),
                    number(row, "total"),
                    number(row, "partners")))
        .toList();
  }

  /** What each two of some institutions share, most first. */
  List<Ties> ties(CollaborationsQuery query, Collection<String> partners) {
    return asked(query, TIES).stream()
        .flatMap(
            asked ->
                asked.setParameter("partners", partners.toArray(String[]::new)).getResultStream())
        .map(CollaborationSums::ties)
        .toList();
  }

  private static Ties ties(Tuple row) {
    return new Ties(
        List.of(row.get("one", String.class), row.get("other", String.class)),
        number(row, "total"),
        new TieCounts(
            number(row, "projects"),
            number(row, "grants"),
            number(row, "agreements"),
            number(row, "cooperations"),
            number(row, "relationships")),
        date(row, "start"),
        date(row, "finish"),
        number(row, "undated"),
        Stream.of(row.get("records", String[].class)).map(RecordKey::of).distinct().toList());
  }

  Totals totals(CollaborationsQuery query) {
    return asked(query, TOTALS)
        .map(NativeQuery::getSingleResult)
        .map(
            row ->
                new Totals(
                    number(row, "ties"),
                    row.get("first", String.class),
                    row.get("last", String.class),
                    number(row, "undated")))
        .orElse(new Totals(0, null, null, 0));
  }

  /** The ids of the documents that the records counted cite. */
  List<String> sources(CollaborationsQuery query) {
    return asked(query, SOURCES).stream()
        .flatMap(NativeQuery::getResultStream)
        .map(row -> row.get("id", String.class))
        .toList();
  }

  private Optional<NativeQuery<Tuple>> asked(CollaborationsQuery query, String counting) {
    String members = Memberships.of(query);
    if (members == null) {
      return Optional.empty();
    }
    String sql = SHARED.formatted(members, Memberships.inYears(query)) + counting;
    var asked = session.createNativeQuery(sql, Tuple.class);
    return Optional.of(
        query.centre() == null ? asked : asked.setParameter("centre", query.centre()));
  }

  private static PartialDate date(Tuple row, String column) {
    String text = row.get(column, String.class);
    return text == null ? null : new PartialDate(text);
  }

  private static long number(Tuple row, String column) {
    return row.get(column, Number.class).longValue();
  }
}
