package fr.clara.charts;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads which institutions records name together. A transaction must be there. */
@ApplicationScoped
class SharedRecords {

  private static final int AT_ONCE = 2_000;

  private static final String AXIS =
      "(select project_id from project_axes where axis_id = :centre)";

  /**
   * What makes a kind of tie: a row a record, with its kind and id, the part of it that is meant,
   * when it begins and ends, and its institutions.
   *
   * @param around which of the records are meant, by the kind of record in the centre
   */
  private record Query(Tie tie, String sql, Map<Kind, String> around) {

    /** Null where nothing ties anybody around such a centre. */
    String around(Kind centre) {
      if (centre == null) {
        return sql.formatted("true");
      }
      return around.containsKey(centre) ? sql.formatted(around.get(centre)) : null;
    }
  }

  private static final List<Query> QUERIES =
      List.of(
          new Query(
              Tie.PROJECTS,
              """
              select 'projects', 'projects', p.id, '', p.start_date, p.end_date,
                string_agg(m.institution_id, ' ')
              from projects p join project_participants m on m.project_id = p.id
              where %s
              group by p.id having count(*) > 1
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "p.id in (select project_id from project_participants"
                      + " where institution_id = :centre)",
                  Kind.PROJECTS,
                  "p.id = :centre",
                  Kind.AXES,
                  "p.id in " + AXIS)),
          new Query(
              Tie.GRANTS,
              """
              select 'grants', 'grants', g.id, '', g.awarded, g.awarded,
                concat_ws(' ', g.beneficiary_id, string_agg(f.institution_id, ' '))
              from grants g join grant_funders f on f.grant_id = g.id
              where %s
              group by g.id having count(*) > 1 or g.beneficiary_id is not null
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "g.id in (select grant_id from grant_funders where institution_id = :centre"
                      + " union all select id from grants where beneficiary_id = :centre)",
                  Kind.PROJECTS,
                  "g.project_id = :centre",
                  Kind.AXES,
                  "g.project_id in " + AXIS)),
          new Query(
              Tie.GRANTS,
              """
              select 'grants', 'projects', p.id, '', p.start_date, p.end_date,
                string_agg(f.institution_id, ' ')
              from (
                select project_id, institution_id, count(*) over (partition by id) as together,
                  dense_rank() over (partition by project_id order by institution_id) as place
                from (
                  select distinct g.project_id, g.id, f.institution_id
                  from grants g join grant_funders f on f.grant_id = g.id
                  where g.project_id in (
                      select project_id from grants group by project_id having count(*) > 1)
                    and %s
                ) f
              ) f join projects p on p.id = f.project_id
              group by p.id having max(place) > max(together)
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "g.project_id in (select paid.project_id from grants paid"
                      + " join grant_funders by on by.grant_id = paid.id"
                      + " where by.institution_id = :centre)",
                  Kind.PROJECTS,
                  "g.project_id = :centre",
                  Kind.AXES,
                  "g.project_id in " + AXIS)),
          new Query(
              Tie.AGREEMENTS,
              """
              select 'agreements', 'agreements', a.id, '', coalesce(a.signed, a.announced),
                coalesce(a.signed, a.announced), string_agg(m.institution_id, ' ')
              from agreements a join (
                  select agreement_id, institution_id from agreement_initiators
                  union select agreement_id, institution_id from agreement_signatories
                ) m on m.agreement_id = a.id
              where %s
              group by a.id having count(*) > 1
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "a.id in (select agreement_id from agreement_initiators"
                      + " where institution_id = :centre union all select agreement_id"
                      + " from agreement_signatories where institution_id = :centre)")),
          new Query(
              Tie.COOPERATIONS,
              """
              select 'cooperations', 'cooperations', c.id, '', c.since, cast(null as text),
                string_agg(m.institution_id, ' ')
              from cooperations c join cooperation_partners m on m.cooperation_id = c.id
              where %s
              group by c.id having count(*) > 1
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "c.id in (select cooperation_id from cooperation_partners"
                      + " where institution_id = :centre)")),
          new Query(
              Tie.RELATIONSHIPS,
              """
              select 'relationships', 'institutions', r.owner_id, r.institution_id,
                min(coalesce(r.since, r.attested)), max(r.until),
                r.owner_id || ' ' || r.institution_id
              from institution_relationships r
              where %s
              group by r.owner_id, r.institution_id
              """,
              Map.of(Kind.INSTITUTIONS, "(r.owner_id = :centre or r.institution_id = :centre)")));

  private static final String NAMED =
      """
      with named (tie, kind, id, part, start, finish, institutions) as (%s) select * from named
      """;

  private static final String SOURCES =
      """
      select source_id as id from project_sources
      where project_id in (select unnest(cast(:projects as text[])))
      union
      select source_id from grant_sources
      where grant_id in (select unnest(cast(:grants as text[])))
      union
      select source_id from agreement_sources where agreement_id = any(:agreements)
      union
      select source_id from cooperation_sources where cooperation_id = any(:cooperations)
      union
      select source_id from institution_sources where institution_id = any(:institutions)
      """;

  private final Session session;

  SharedRecords(Session session) {
    this.session = session;
  }

  /** The records around the centre that is asked for, of the ties asked for, whatever the year. */
  Collection<SharedRecord> of(CollaborationsQuery query) {
    String sql =
        QUERIES.stream()
            .filter(one -> query.ties().contains(one.tie()))
            .map(one -> one.around(query.kind()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("union all\n"));
    if (sql.isEmpty()) {
      return List.of();
    }
    var asked = session.createNativeQuery(NAMED.formatted(sql), Tuple.class);
    asked.setFetchSize(AT_ONCE);
    if (query.centre() != null) {
      asked.setParameter("centre", query.centre());
    }
    var records = new LinkedHashMap<String, SharedRecord>();
    asked.getResultStream().forEach(row -> add(row, records));
    return records.values();
  }

  private static void add(Tuple row, Map<String, SharedRecord> records) {
    var institutions = Stream.of(text(row, "institutions").split(" ")).sorted().distinct().toList();
    if (institutions.size() > 1) {
      String kind = text(row, "kind");
      String id = text(row, "id");
      records
          .computeIfAbsent(
              kind + "/" + id + "/" + text(row, "part"),
              key ->
                  new SharedRecord(
                      new RecordKey(Kind.of(kind), id), text(row, "start"), text(row, "finish")))
          .ties()
          .put(CollaborationsQuery.tie(text(row, "tie")), institutions);
    }
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }

  /** The ids of the documents that records cite. */
  List<String> sources(Collection<SharedRecord> records) {
    var ids =
        records.stream()
            .map(SharedRecord::key)
            .collect(
                Collectors.groupingBy(
                    RecordKey::kind, Collectors.mapping(RecordKey::id, Collectors.toSet())));
    var asked = session.createNativeQuery(SOURCES, Tuple.class);
    Stream.of(Kind.PROJECTS, Kind.GRANTS, Kind.AGREEMENTS, Kind.COOPERATIONS, Kind.INSTITUTIONS)
        .forEach(
            kind ->
                asked.setParameter(
                    kind.segment(), ids.getOrDefault(kind, Set.of()).toArray(String[]::new)));
    return asked.getResultStream().map(row -> text(row, "id")).toList();
  }
}
