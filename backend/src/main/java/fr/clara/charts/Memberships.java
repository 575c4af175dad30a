package fr.clara.charts;

import fr.clara.shared.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query that says which institutions each record names together: a row is the kind of tie, the
 * record, the part of it that makes the tie, one institution, and when it begins and ends. What is
 * a moment ends when it begins; no row is there twice.
 */
final class Memberships {

  private static final String AXIS =
      "(select project_id from project_axes where axis_id = :centre)";

  /** Which records of a kind of tie there are, by the kind of record in the centre. */
  private record Source(Tie tie, String rows, Map<Kind, String> around) {

    /** The query, null where nothing ties anybody around such a centre. */
    String around(Kind centre) {
      if (centre == null) {
        return rows.formatted("true");
      }
      return around.containsKey(centre) ? rows.formatted(around.get(centre)) : null;
    }
  }

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              Tie.PROJECTS,
              """
              select distinct 1, 'projects', p.id, '', m.institution_id, p.start_date, p.end_date
              from projects p join project_participants m on m.project_id = p.id
              where %s
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "p.id in (select project_id from project_participants"
                      + " where institution_id = :centre)",
                  Kind.PROJECTS,
                  "p.id = :centre",
                  Kind.AXES,
                  "p.id in " + AXIS)),
          new Source(
              Tie.GRANTS,
              """
              select 2, 'grants', g.id, '', m.institution, g.awarded, g.awarded
              from grants g join (
                  select grant_id, institution_id as institution from grant_funders
                  union select id, beneficiary_id from grants where beneficiary_id is not null
                ) m on m.grant_id = g.id
              where %s
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "g.id in (select grant_id from grant_funders where institution_id = :centre"
                      + " union all select id from grants where beneficiary_id = :centre)",
                  Kind.PROJECTS,
                  "g.project_id = :centre",
                  Kind.AXES,
                  "g.project_id in " + AXIS)),
          new Source(
              Tie.GRANTS,
              """
              select distinct 2, 'projects', p.id, '', f.institution_id, p.start_date, p.end_date
              from (
                select project_id, institution_id,
                  max(together) over (partition by project_id) as most,
                  max(place) over (partition by project_id) as funders
                from (
                  select g.project_id, f.institution_id, count(*) over (partition by g.id) as together,
                    dense_rank() over (partition by g.project_id order by f.institution_id) as place
                  from grants g
                    join (select distinct grant_id, institution_id from grant_funders) f
                      on f.grant_id = g.id
                  where %s
                ) f
              ) f join projects p on p.id = f.project_id
              where most < funders
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "g.project_id in (select g.project_id from grants g"
                      + " join grant_funders f on f.grant_id = g.id"
                      + " where f.institution_id = :centre)",
                  Kind.PROJECTS,
                  "g.project_id = :centre",
                  Kind.AXES,
                  "g.project_id in " + AXIS)),
          new Source(
              Tie.AGREEMENTS,
              """
              select 3, 'agreements', a.id, '', m.institution_id, coalesce(a.signed, a.announced),
                coalesce(a.signed, a.announced)
              from agreements a join (
                  select agreement_id, institution_id from agreement_initiators
                  union select agreement_id, institution_id from agreement_signatories
                ) m on m.agreement_id = a.id
              where %s
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "a.id in (select agreement_id from agreement_initiators"
                      + " where institution_id = :centre union all select agreement_id"
                      + " from agreement_signatories where institution_id = :centre)")),
          new Source(
              Tie.COOPERATIONS,
              """
              select distinct 4, 'cooperations', c.id, '', m.institution_id, c.since,
                cast(null as text)
              from cooperations c join cooperation_partners m on m.cooperation_id = c.id
              where %s
              """,
              Map.of(
                  Kind.INSTITUTIONS,
                  "c.id in (select cooperation_id from cooperation_partners"
                      + " where institution_id = :centre)")),
          new Source(
              Tie.RELATIONSHIPS,
              """
              select 5, 'institutions', r.owner_id, r.institution_id, m.institution,
                min(coalesce(r.since, r.attested)), max(r.until)
              from institution_relationships r
                cross join lateral (values (r.owner_id), (r.institution_id)) as m(institution)
              where %s
              group by r.owner_id, r.institution_id, m.institution
              """,
              Map.of(Kind.INSTITUTIONS, "(r.owner_id = :centre or r.institution_id = :centre)")));

  private Memberships() {}

  /** The query of what is asked, null where nothing is asked that ties anybody. */
  static String of(CollaborationsQuery query) {
    var parts =
        SOURCES.stream()
            .filter(source -> query.ties().contains(source.tie()))
            .map(source -> source.around(query.kind()))
            .filter(Objects::nonNull)
            .toList();
    return parts.isEmpty() ? null : String.join("union all\n", parts);
  }

  /** Which rows begin in the years that are asked for. */
  static String inYears(CollaborationsQuery query) {
    var years = query.years();
    if (years == null) {
      return "true";
    }
    var ranges =
        years.ranges().stream()
            .map(
                range ->
                    "left(m.start, 4) between '%s' and '%s'".formatted(range.from(), range.to()));
    var notStated = Stream.of("m.start is null").filter(condition -> years.notStated());
    return Stream.concat(ranges, notStated).collect(Collectors.joining(" or ", "(", ")"));
  }
}
