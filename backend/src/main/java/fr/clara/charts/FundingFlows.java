package fr.clara.charts;

import fr.clara.charts.FundingApi.CurrencyTotal;
import fr.clara.search.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Adds up grants in the database. A transaction must be there. */
@ApplicationScoped
class FundingFlows {

  /** Stands for the stations of a stage beyond the largest. */
  static final String REST = "*";

  private static final String CURRENCIES =
      """
      select g.currency, coalesce(sum(g.amount), 0) as total, count(*) as grants
      from grants g where %s
      group by g.currency order by count(*) desc, g.currency
      """;

  private static final String SOURCES =
      """
      select distinct s.source_id as id from grants g join grant_sources s on s.grant_id = g.id
      where %s and (g.currency = :currency or g.currency is null)
      """;

  /**
   * Ways with the same stations are one; then the largest stations of each stage keep their names.
   */
  private static final String FLOWS =
      """
      with chosen as materialized (
        select g.id, g.amount, g.programme_id, g.COLUMN as last_id from grants g
        where %s and (g.currency = :currency or g.currency is null)
      ), payers as (
        select g.id, string_agg(distinct f.institution_id, '+' order by f.institution_id) as funders
        from chosen g join grant_funders f on f.grant_id = g.id
        group by g.id
      ), ways as materialized (
        select coalesce(f.funders, '') as funder, coalesce(g.programme_id, '') as programme,
          coalesce(g.last_id, '') as last, coalesce(sum(g.amount), 0) as amount, count(*) as grants,
          count(*) filter (where g.amount is null) as unknown
        from chosen g left join payers f on f.id = g.id
        group by 1, 2, 3
      ), stations as (
        select stage, key, sum(amount) as amount, sum(grants) as grants
        from ways cross join lateral
          (values (1, funder), (2, programme), (3, last)) as s(stage, key)
        group by stage, key
      ), ranked as (
        select stage, key, count(*) over same_stage - :limit as others,
          row_number() over (same_stage order by amount desc, grants desc, key) as rank
        from stations where key <> ''
        window same_stage as (partition by stage)
      ), shown as (
        select stage, key, case when rank <= :limit then key else '*' end as shown, others
        from ranked
      )
      select coalesce(f.shown, '') as funder, coalesce(p.shown, '') as programme,
        coalesce(l.shown, '') as last, sum(amount) as amount, sum(grants) as grants,
        sum(unknown) as unknown, max(f.others) as other_funders, max(p.others) as other_programmes,
        max(l.others) as other_last
      from ways
        left join shown f on f.stage = 1 and f.key = funder
        left join shown p on p.stage = 2 and p.key = programme
        left join shown l on l.stage = 3 and l.key = last
      group by 1, 2, 3
      """;

  private final Session session;

  FundingFlows(Session session) {
    this.session = session;
  }

  /**
   * Money that goes through the same stations.
   *
   * @param stations by stage: ids, joined by + where several pay together; empty where none is
   *     stated
   * @param others by stage, how many stations are in the rest
   * @param amount sum of the known ones
   * @param unknown grants whose amount is not known
   */
  record Flow(
      List<String> stations, List<Long> others, BigDecimal amount, long grants, long unknown) {}

  /** The grants by currency, most first; those of unknown amount have none. */
  List<CurrencyTotal> currencies(Selection chosen) {
    return chosen(CURRENCIES, chosen).getResultStream().map(FundingFlows::currency).toList();
  }

  /** The ids of the documents that the grants shown cite. */
  List<String> sources(Selection chosen, String currency) {
    return chosen(SOURCES, chosen)
        .setParameter("currency", currency, String.class)
        .getResultStream()
        .map(row -> row.get("id", String.class))
        .toList();
  }

  List<Flow> flows(Selection chosen, String currency, FundingQuery query) {
    String column = query.last() == FundingStage.PROJECT ? "project_id" : "beneficiary_id";
    return chosen(FLOWS.replace("COLUMN", column), chosen)
        .setParameter("currency", currency, String.class)
        .setParameter("limit", query.limit())
        .getResultStream()
        .map(FundingFlows::flow)
        .toList();
  }

  private NativeQuery<Tuple> chosen(String sql, Selection chosen) {
    return Chosen.query(session, sql, "g.id", chosen);
  }

  private static CurrencyTotal currency(Tuple row) {
    return new CurrencyTotal(
        row.get("currency", String.class),
        row.get("total", BigDecimal.class),
        row.get("grants", Number.class).longValue());
  }

  private static Flow flow(Tuple row) {
    return new Flow(
        List.of(text(row, "funder"), text(row, "programme"), text(row, "last")),
        List.of(
            number(row, "other_funders"),
            number(row, "other_programmes"),
            number(row, "other_last")),
        row.get("amount", BigDecimal.class),
        number(row, "grants"),
        number(row, "unknown"));
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }

  private static long number(Tuple row, String column) {
    var number = row.get(column, Number.class);
    return number == null ? 0 : number.longValue();
  }
}
