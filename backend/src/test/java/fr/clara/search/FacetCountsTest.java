package fr.clara.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clara.call.Call;
import fr.clara.grant.Grant;
import fr.clara.institution.Institution;
import fr.clara.institution.InstitutionType;
import fr.clara.pole.Pole;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.project.ProjectApi;
import fr.clara.project.ProjectApi.ParticipantInput;
import fr.clara.project.Role;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.PartialDate;
import fr.clara.testing.Inputs;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the network holds and whatever is asked, counts are those that plain SQL gives. */
@NetworkTest
class FacetCountsTest {

  private static final int QUERIES = 12;
  private static final String NONE = "not-stated";

  /** By kind and facet: the ids of all records with each value they state, null for none. */
  private static final Map<String, Map<String, String>> VALUES =
      Map.of(
          "projects",
          Map.of(
              "pole",
              "select p.id, x.pole_id v from projects p"
                  + " left join project_poles x on x.project_id = p.id",
              "programme",
              "select p.id, x.programme_id v from projects p"
                  + " left join project_programmes x on x.project_id = p.id",
              "institution",
              "select p.id, x.institution_id v from projects p"
                  + " left join project_participants x on x.project_id = p.id",
              "coordinator",
              "select p.id, x.institution_id v from projects p left join project_participants x"
                  + " on x.project_id = p.id and x.role = 'COORDINATOR'",
              "funder",
              "select p.id, x.institution_id v from projects p left join (grants g join"
                  + " grant_funders x on x.grant_id = g.id) on g.project_id = p.id",
              "call",
              "select p.id, g.call_id v from projects p"
                  + " left join grants g on g.project_id = p.id and g.call_id is not null",
              "year",
              "select id, substr(start_date, 1, 4) v from projects"),
          "grants",
          Map.of(
              "programme",
              "select id, programme_id v from grants",
              "call",
              "select id, call_id v from grants",
              "funder",
              "select g.id, x.institution_id v from grants g"
                  + " left join grant_funders x on x.grant_id = g.id",
              "beneficiary",
              "select id, beneficiary_id v from grants",
              "year",
              "select id, substr(awarded, 1, 4) v from grants"),
          "institutions",
          Map.of(
              "type",
              "select id, replace(lower(type), '_', '-') v from institutions",
              "pole",
              "select id, pole_id v from institutions",
              "parent",
              "select id, parent_id v from institutions",
              "country",
              "select id, country v from institutions"));

  @Inject Session session;

  private final List<NetworkRecord> created = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 22, 333, 4_444, 55_555})
  void counts_are_those_of_plain_sql(long seed) {
    var random = new Random(seed);
    QuarkusTransaction.requiringNew().run(() -> fill(random));
    for (String kind : VALUES.keySet()) {
      for (int i = 0; i < QUERIES; i++) {
        check(kind, query(random, kind));
      }
    }
  }

  @AfterEach
  void empty() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = created.size() - 1; i >= 0; i--) {
                session.remove(session.find(created.get(i).getClass(), created.get(i).id));
                session.flush();
              }
            });
  }

  private void fill(Random random) {
    var institutions =
        new ArrayList<>(session.createQuery("from Institution", Institution.class).getResultList());
    var poles = session.createQuery("from Pole", Pole.class).getResultList();
    var programmes = session.createQuery("from Programme", Programme.class).getResultList();
    var calls = session.createQuery("from Call", Call.class).getResultList();
    for (int i = 0; i < 10; i++) {
      var institution = new Institution();
      institution.name = LocalizedText.same("Institution " + i);
      institution.otherNames = List.of();
      institution.type = one(random, List.of(InstitutionType.values()));
      institution.pole = maybe(random, poles);
      institution.parent = maybe(random, institutions);
      institution.country = maybe(random, List.of("FR", "CN", "CA", "IT"));
      institutions.add(persist("institution", i, institution));
    }
    for (int i = 0; i < 30; i++) {
      var project = new Project();
      var stated = new HashMap<String, Object>();
      stated.put("title", LocalizedText.same("Projet " + i));
      stated.put("poles", ids(some(random, poles)));
      stated.put("programmes", ids(programmes));
      stated.put("start", date(random));
      stated.put(
          "participants",
          some(random, institutions).stream()
              .map(
                  institution ->
                      new ParticipantInput(institution.id, one(random, List.of(Role.values()))))
              .toList());
      stated.put("sources", List.of());
      project.apply(Inputs.of(ProjectApi.Input.class, stated));
      persist("project", i, project);
      int grants = random.nextInt(3);
      for (int j = 0; j < grants; j++) {
        var grant = new Grant();
        grant.project = project;
        grant.call = maybe(random, calls);
        grant.programme = grant.call == null ? maybe(random, programmes) : grant.call.programme;
        grant.funders.addAll(some(random, institutions));
        grant.beneficiary = maybe(random, institutions);
        grant.awarded = date(random);
        persist("grant-" + i, j, grant);
      }
    }
  }

  private static List<String> ids(List<? extends NetworkRecord> records) {
    return records.stream().map(record -> record.id).toList();
  }

  private <E extends NetworkRecord> E persist(String word, int number, E record) {
    record.id = "random-" + word + "-" + number;
    session.persist(record);
    created.add(record);
    return record;
  }

  private static PartialDate date(Random random) {
    return random.nextInt(4) == 0
        ? null
        : new PartialDate(2008 + random.nextInt(12) + (random.nextBoolean() ? "-06" : ""));
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static <T> T maybe(Random random, List<T> values) {
    return random.nextInt(3) == 0 ? null : one(random, values);
  }

  private static <T> List<T> some(Random random, List<T> values) {
    return random
        .ints(random.nextInt(4), 0, values.size())
        .distinct()
        .mapToObj(values::get)
        .toList();
  }

  /** Up to three filters of up to two values each, some of them ranges of years. */
  private Map<String, List<String>> query(Random random, String kind) {
    var facets = VALUES.get(kind).keySet().stream().sorted().toList();
    var query = new LinkedHashMap<String, List<String>>();
    for (String facet : some(random, facets)) {
      var values = new ArrayList<>(values(kind, facet).keySet());
      var wanted = new ArrayList<String>();
      for (int i = 0; i <= random.nextInt(2); i++) {
        wanted.add(one(random, values));
      }
      if (facet.equals("year") && random.nextBoolean()) {
        int from = 2008 + random.nextInt(8);
        wanted.set(0, one(random, List.of(from + ".." + (from + 3), from + "..", ".." + from)));
      }
      query.put(facet, wanted);
    }
    return query;
  }

  private void check(String kind, Map<String, List<String>> query) {
    var request = given();
    query.forEach((facet, values) -> values.forEach(v -> request.queryParam(facet, v)));
    Response page = request.get("/api/v1/" + kind);
    String said = kind + " " + query;
    assertEquals(count(kind, where(kind, query, null)), page.jsonPath().getLong("total"), said);
    for (String facet : VALUES.get(kind).keySet()) {
      List<Map<String, Object>> values = page.path("facets." + facet);
      var counts = new TreeMap<String, Long>();
      values.forEach(
          v -> counts.put((String) v.get("value"), ((Number) v.get("count")).longValue()));
      var expected = new TreeMap<>(values(kind, facet));
      expected.replaceAll((value, count) -> 0L);
      expected.putAll(values(kind, facet, where(kind, query, facet)));
      expected.putIfAbsent(NONE, 0L);
      // Closed lists and years show values that no record states, too.
      counts.forEach((value, count) -> expected.putIfAbsent(value, 0L));
      assertEquals(expected, counts, said + " " + facet);
    }
  }

  private Map<String, Long> values(String kind, String facet) {
    return values(kind, facet, "true");
  }

  private Map<String, Long> values(String kind, String facet, String where) {
    String sql =
        "select coalesce(v, '%s'), count(distinct id) from (%s) s where %s group by 1"
            .formatted(NONE, VALUES.get(kind).get(facet), where);
    return session.createNativeQuery(sql, Object[].class).getResultList().stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  private long count(String kind, String where) {
    String sql = "select count(*) from %s where %s".formatted(kind, where);
    return session.createNativeQuery(sql, Long.class).getSingleResult();
  }

  private static String where(String kind, Map<String, List<String>> query, String but) {
    return query.entrySet().stream()
        .filter(filter -> !filter.getKey().equals(but))
        .map(
            filter ->
                "id in (select id from (%s) f where %s)"
                    .formatted(
                        VALUES.get(kind).get(filter.getKey()),
                        filter.getValue().stream()
                            .map(FacetCountsTest::is)
                            .collect(Collectors.joining(" or "))))
        .collect(Collectors.joining(" and ", "true and ", " and true"))
        .replace("and  and", "and");
  }

  private static String is(String word) {
    if (word.equals(NONE)) {
      return "v is null";
    }
    if (word.contains("..")) {
      var ends = (word + " ").split("\\.\\.");
      String from = ends[0].isBlank() ? "0" : ends[0];
      String to = ends[1].isBlank() ? "9999" : ends[1].strip();
      return "v::int between " + from + " and " + to;
    }
    return "v = '" + word + "'";
  }
}
