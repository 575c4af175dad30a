package fr.clara.changes;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.axis.Axis;
import fr.clara.grant.Grant;
import fr.clara.grant.GrantApi;
import fr.clara.institution.Institution;
import fr.clara.pole.Pole;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NetworkTest
class ChangeLogTest {

  @Inject Session session;

  @Test
  void all_own_data_is_one_revision_by_the_loader() {
    get("/api/v1/changes?limit=500")
        .then()
        .body("items.findAll { it.revision == 1 }.size()", equalTo(182))
        .body("items.findAll { it.revision == 1 }.actor.unique()", contains("loader"))
        .body("items.findAll { it.revision == 1 }.operation.unique()", contains("created"));
  }

  @Test
  void a_snapshot_is_the_record_as_lists_show_it() {
    Map<String, Object> listed = get("/api/v1/projects?year=2016").path("items[0]");
    get("/api/v1/projects/fastracs/history").then().body("items[0].snapshot", equalTo(listed));
  }

  @Test
  void every_record_is_in_the_log() {
    for (String kind : List.of("sources", "poles", "axes", "institutions", "grants", "projects")) {
      List<String> records = get("/api/v1/" + kind + "?limit=500").path("items.id");
      List<String> logged = get("/api/v1/changes?limit=500&kind=" + kind).path("items.id");
      assertTrue(logged.containsAll(records), kind);
    }
  }

  @Test
  void a_record_that_is_created_changed_and_withdrawn_leaves_each_of_it() {
    long before = newest();
    write(() -> axis("axis-of-the-test", "Un").persist());
    write(() -> Axis.<Axis>findById("axis-of-the-test").name = LocalizedText.same("Deux"));
    write(() -> Axis.findById("axis-of-the-test").delete());
    get("/api/v1/changes?after=" + before)
        .then()
        .body("items.operation", contains("created", "updated", "withdrawn"))
        .body("items.id.unique()", contains("axis-of-the-test"))
        .body("items[0].snapshot.name.fr", equalTo("Un"))
        .body("items[2].snapshot", nullValue());
    get("/api/v1/axes/axis-of-the-test").then().statusCode(404);
    get("/api/v1/axes/axis-of-the-test/history")
        .then()
        .body("items.operation", contains("withdrawn", "updated", "created"))
        .body("items[1].differences.pointer", contains("/name/fr", "/name/en"))
        .body("items[1].differences[0].before", equalTo("Un"))
        .body("items[1].differences[0].after", equalTo("Deux"));
  }

  @Test
  void a_write_that_is_rolled_back_leaves_nothing() {
    long before = newest();
    QuarkusTransaction.begin();
    axis("axis-of-the-test", "Un").persistAndFlush();
    QuarkusTransaction.rollback();
    assertEquals(before, newest());
  }

  @Test
  void a_write_that_changes_nothing_leaves_nothing() {
    long before = newest();
    write(
        () -> {
          Pole lyon = Pole.findById("lyon");
          lyon.companies = 47;
          Pole.flush();
          lyon.companies = 46;
        });
    assertEquals(before, newest());
  }

  @Test
  void what_a_transaction_writes_is_one_revision() {
    long before = newest();
    setTowns("Vienne");
    setTowns("Lyon");
    assertEquals(before + 2, newest());
    get("/api/v1/changes?after=" + before)
        .then()
        .body("items.revision.unique()", equalTo(List.of((int) before + 1, (int) before + 2)));
  }

  private static void setTowns(String town) {
    write(
        () -> {
          Institution.<Institution>findById("clara").town = town;
          Institution.<Institution>findById("lyonbiopole").town = town;
        });
  }

  @Test
  void a_list_within_a_record_is_part_of_it() {
    long before = newest();
    write(
        () -> {
          Project project = Project.findById("hygee");
          project.poles.add(Pole.findById("lyon"));
        });
    write(() -> Project.<Project>findById("hygee").poles.remove(1));
    get("/api/v1/changes?after=" + before)
        .then()
        .body("items.id", contains("hygee", "hygee"))
        .body("items[0].snapshot.poles.id", contains("saint-etienne", "lyon"));
  }

  @Test
  void a_grant_changes_what_its_project_received() {
    long before = newest();
    setAmount("12345.67");
    setAmount("12000.00");
    get("/api/v1/changes?after=" + before + "&kind=projects")
        .then()
        .body("items.id", contains("fastracs", "fastracs"))
        .body("items[0].snapshot.funding[0].value", equalTo(182345.67f))
        .body("items[1].snapshot.funding[0].value", equalTo(182000.0f));
  }

  @Test
  void a_renamed_record_changes_those_that_show_its_name() {
    long before = newest();
    var name = nameOfMetropole(LocalizedText.same("Renamed"));
    get("/api/v1/changes?limit=500&after=" + before)
        .then()
        .body("items.revision.unique()", hasSize(1))
        .body("items.id[0]", equalTo("metropole-de-lyon"))
        .body("items.kind", hasItems("institutions", "grants", "projects"))
        .body("items.findAll { it.kind == 'projects' }.id", contains("fastracs"))
        .body("items.find { it.kind == 'projects' }.snapshot.funders.label.fr", hasItem("Renamed"));
    nameOfMetropole(name);
  }

  private static LocalizedText nameOfMetropole(LocalizedText name) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Institution metropole = Institution.findById("metropole-de-lyon");
              var former = metropole.name;
              metropole.name = name;
              return former;
            });
  }

  @Test
  void a_grant_that_moves_changes_both_projects() {
    write(() -> project("project-that-loses").persist());
    write(() -> project("project-that-gains").persist());
    write(() -> grant("project-that-loses").persist());
    long before = newest();
    write(() -> move(Grant.findById("grant-that-moves"), "project-that-gains"));
    get("/api/v1/changes?kind=projects&after=" + before)
        .then()
        .body("items.id", containsInAnyOrder("project-that-loses", "project-that-gains"))
        .body("items.find { it.id == 'project-that-gains' }.snapshot.funders.id", contains("inca"))
        .body("items.find { it.id == 'project-that-loses' }.snapshot.funders", empty());
    write(() -> Grant.findById("grant-that-moves").delete());
    write(() -> Project.findById("project-that-loses").delete());
    write(() -> Project.findById("project-that-gains").delete());
    get("/api/v1/projects/project-that-gains").then().statusCode(404);
  }

  private static Grant grant(String project) {
    var grant = new Grant();
    grant.id = "grant-that-moves";
    move(grant, project);
    return grant;
  }

  private static void move(Grant grant, String project) {
    grant.apply(
        new GrantApi.Input(
            grant.id, project, null, List.of("inca"), "risp", null, null, null, List.of()));
  }

  private static Project project(String id) {
    var project = new Project();
    project.id = id;
    project.title = LocalizedText.same("Un projet");
    project.otherNames = List.of();
    project.objectives = List.of();
    project.programmes.add(Programme.findById("risp"));
    return project;
  }

  private static void setAmount(String amount) {
    write(
        () ->
            Grant.<Grant>findById("fastracs-prst3").amount =
                new Money(new BigDecimal(amount), "EUR"));
  }

  @Test
  void a_page_of_the_log_goes_on_within_a_revision() {
    List<String> whole = get("/api/v1/changes?limit=500").path("items.cursor");
    var followed = new ArrayList<String>();
    String after = "0";
    List<String> page;
    do {
      var answer = get("/api/v1/changes?limit=7&after=" + after);
      page = answer.path("items.cursor");
      followed.addAll(page);
      after = answer.path("next");
    } while (!page.isEmpty());
    assertEquals(whole, followed.subList(0, whole.size()));
  }

  @Test
  void the_log_comes_as_lines_too() {
    String lines = given().accept("application/x-ndjson").get("/api/v1/changes").asString();
    assertEquals(25, lines.lines().count());
    assertTrue(lines.lines().allMatch(line -> line.startsWith("{\"cursor\":\"")));
  }

  /** Sixteen writers, one reader that polls: it sees every change, each once, in order. */
  @Test
  void a_reader_that_polls_skips_nothing_and_doubles_nothing() throws Exception {
    long before = newest();
    int writers = 16;
    int writes = 25;
    var pool = Executors.newFixedThreadPool(writers + 1);
    try {
      var reader = pool.submit(follow(before, writers * writes));
      var tasks = new ArrayList<Callable<Void>>();
      for (int writer = 0; writer < writers; writer++) {
        String id = "axis-of-writer-" + writer;
        tasks.add(() -> writeOften(id, writes));
      }
      for (var written : pool.invokeAll(tasks)) {
        written.get();
      }
      List<Map<String, Object>> seen = reader.get();
      assertEquals(writers * writes, new HashSet<>(seen).size());
      var revisions = seen.stream().map(c -> (Integer) c.get("revision")).toList();
      assertEquals(revisions.stream().sorted().distinct().toList(), revisions);
    } finally {
      pool.shutdownNow();
      for (int writer = 0; writer < writers; writer++) {
        String id = "axis-of-writer-" + writer;
        write(() -> Axis.findById(id).delete());
      }
    }
  }

  private static Void writeOften(String id, int writes) {
    write(() -> axis(id, "0").persist());
    for (int i = 1; i < writes; i++) {
      String name = "n" + i;
      write(() -> Axis.<Axis>findById(id).name = LocalizedText.same(name));
    }
    return null;
  }

  private static Callable<List<Map<String, Object>>> follow(long from, int expected) {
    return () -> {
      var seen = new ArrayList<Map<String, Object>>();
      String after = Long.toString(from);
      while (seen.size() < expected) {
        var answer = get("/api/v1/changes?limit=500&after=" + after);
        seen.addAll(answer.path("items"));
        after = answer.path("next");
      }
      return seen;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update changes set actor = 'nobody'", "delete from changes", "truncate changes"})
  void the_log_is_never_altered(String statement) {
    assertThrows(
        GenericJDBCException.class,
        () -> write(() -> session.createNativeMutationQuery(statement).executeUpdate()));
  }

  @ParameterizedTest
  @CsvSource({
    "changes?after=x, invalid-parameter, after",
    "changes?after=-1, invalid-parameter, after",
    "changes?after=1.2.3, invalid-parameter, after",
    "changes?after=99999999999999999999, invalid-parameter, after",
    "changes?kind=project, invalid-parameter, kind",
    "changes?limit=501, invalid-parameter, limit",
    "changes?since=1, unknown-parameter, since"
  })
  void a_bad_place_in_the_log_is_said(String path, String type, String parameter) {
    get("/api/v1/" + path)
        .then()
        .statusCode(400)
        .body("type", equalTo("/api/v1/problems/" + type))
        .body("errors.parameter", hasItem(parameter));
  }

  @Test
  void a_record_that_never_was_has_no_history() {
    get("/api/v1/projects/nope/history")
        .then()
        .statusCode(404)
        .body("type", equalTo("/api/v1/problems/not-found"));
  }

  private static Axis axis(String id, String name) {
    var axis = new Axis();
    axis.id = id;
    axis.name = LocalizedText.same(name);
    axis.rank = 99;
    axis.topics = List.of();
    return axis;
  }

  private static void write(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  private static long newest() {
    return get("/api/v1/axes?limit=1").jsonPath().getLong("revision");
  }
}
