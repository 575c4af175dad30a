package fr.clara.person;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.network.NetworkLoader;
import fr.clara.person.PersonApi.InvolvementInput;
import fr.clara.person.PersonApi.PositionInput;
import fr.clara.project.Project;
import fr.clara.project.ProjectApi;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.testing.Inputs;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who is withdrawn is gone from all that is answered and kept, for ever. */
@NetworkTest
class WithdrawalTest {

  private static final String ID = "p-zzzz9999";
  private static final String FIRST_NAME = "Zebuline Omphalore";
  private static final String NAME = "Zébuline Quintessart-Wyxz";
  private static final List<String> TRACES =
      List.of("quintessart", "wyxz", "zébuline", "zebuline", "zebulin");

  /** A word of a former name that a project's own text holds until an editor mends it. */
  private static final String MENTIONED = "Omphalore";

  private static final String PROJECT = "project-of-the-withdrawal";
  private static final List<CitationInput> SOURCES =
      List.of(new CitationInput("entretien-quebec", "Introduction"));

  @Inject Session session;
  @Inject NetworkLoader loader;

  @ConfigProperty(name = "clara.data.directory")
  Path data;

  @BeforeEach
  void name() {
    write(
        () -> {
          var person = new Person();
          person.id = ID;
          person.apply(person(FIRST_NAME));
          session.persist(person);
          var project = new Project();
          project.id = PROJECT;
          project.apply(project("Projet", "Un projet de " + FIRST_NAME));
          session.persist(project);
        });
    write(() -> session.find(Person.class, ID).apply(person(NAME)));
    write(
        () ->
            session
                .find(Project.class, PROJECT)
                .apply(project("Projet du retrait", "Un projet de la Pre " + MENTIONED)));
  }

  @AfterEach
  void leave() {
    write(
        () -> {
          session.remove(session.find(Project.class, PROJECT));
          var person = session.find(Person.class, ID);
          if (person != null) {
            session.flush();
            session.remove(person);
          }
        });
  }

  @Test
  void without_an_issuer_of_tokens_nobody_withdraws_anybody() {
    given()
        .delete("/api/v1/people/" + ID)
        .then()
        .statusCode(403)
        .body("type", equalTo("/api/v1/problems/read-only"));
    get("/api/v1/people/" + ID).then().statusCode(200).body("name", equalTo(NAME));
  }

  @Test
  @TestSecurity(user = "an.editor", roles = "editor")
  void an_editor_withdraws_nobody() {
    given()
        .delete("/api/v1/people/" + ID)
        .then()
        .statusCode(403)
        .body("type", equalTo("/api/v1/problems/forbidden"));
  }

  @Test
  @TestSecurity(user = "an.administrator", roles = "admin")
  void who_is_not_there_cannot_be_withdrawn() {
    given().delete("/api/v1/people/p-00000000").then().statusCode(404);
  }

  @Test
  @TestSecurity(user = "an.administrator", roles = "admin")
  void no_byte_of_the_name_is_left() throws IOException, InterruptedException {
    int before = get("/api/v1/changes?limit=1").path("revision");
    assertTrue(get("/api/v1/projects/" + PROJECT + "/history").asString().contains(FIRST_NAME));
    get("/api/v1/search?q=quintessart").then().body("items.record.id", hasItem(ID));
    leaveTraces();
    assertTrue(kept().contains(NAME));
    int dump = given().post("/api/v1/dumps").path("revision");
    awaitOnDisk();
    var filesBefore = indexFiles();
    assertFalse(filesBefore.isEmpty());

    given()
        .delete("/api/v1/people/" + ID)
        .then()
        .statusCode(200)
        .body("withheldIn.id", contains(PROJECT))
        .body("mentionedIn.id", contains(PROJECT));

    get("/api/v1/dumps").then().body("items", equalTo(List.of()));
    get("/api/v1/dumps/" + dump + "/people.ndjson.gz").then().statusCode(404);
    assertFalse(Files.exists(data.resolve("dumps/" + dump)));

    int withdrawal = get("/api/v1/people/" + ID + "/history").path("items[0].revision");
    given()
        .post("/api/v1/revisions/" + withdrawal + "/reversal")
        .then()
        .statusCode(409)
        .body("type", equalTo("/api/v1/problems/not-applicable"));
    get("/api/v1/people/" + ID).then().statusCode(404);
    get("/api/v1/people/" + ID + "?asOf=" + before).then().statusCode(404);
    get("/api/v1/people/" + ID + "/history")
        .then()
        .body("items.operation.unique()", contains("withdrawn"))
        .body("items.snapshot", everyItem(nullValue()));
    get("/api/v1/projects/" + PROJECT + "?asOf=" + before)
        .then()
        .body("people.withheld", contains(true))
        .body("people[0].person", nullValue())
        .body("people[0].office", nullValue())
        .body("people[0].capacity", equalTo("coordinator"));
    reword();
    get("/api/v1/search?q=omphalore").then().body("total", equalTo(0));
    assertNoTrace(before);
    assertEquals(0, loader.load());
    awaitOnDisk();
    var kept = indexFiles();
    kept.retainAll(filesBefore);
    assertEquals(Set.of(), kept);
    for (Path file : indexPaths()) {
      assertNoTrace(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
    }
  }

  /** The project's own text holds the name: the answer has said so, and an editor mends it. */
  private void reword() {
    write(() -> session.find(Project.class, PROJECT).summary = LocalizedText.same("Autrement"));
  }

  private void assertNoTrace(int revision) {
    for (Kind kind : Kind.values()) {
      for (String query : List.of("", "&format=csv", "&format=ndjson", "&asOf=" + revision)) {
        String list = kind.path() + "?" + (query.contains("format") ? "" : "limit=500") + query;
        assertNoTrace(list, get(list.replace("?&", "?")).asString());
      }
    }
    for (String path :
        List.of(
            "/api/v1/projects/" + PROJECT,
            "/api/v1/projects/" + PROJECT + "/history",
            "/api/v1/people/" + ID + "/history",
            "/api/v1/search?q=projet",
            "/api/v1/suggestions?q=zeb",
            "/openapi")) {
      assertNoTrace(path, get(path).asString());
    }
    get("/api/v1/search?q=quintessart").then().body("total", equalTo(0));
    assertNoTrace("the log", feed());
    assertNoTrace("the table", table());
    assertNoTrace("what is kept beside", kept());
  }

  /** A kept answer, drafts and a table that was sent in tell the name, too. */
  private static void leaveTraces() throws InterruptedException {
    String person = "/api/v1/people/" + ID;
    String draft = save(person, get(person).asString());
    given()
        .header("If-Match", draft)
        .header("Idempotency-Key", "of-the-withdrawal")
        .post(person + "/draft/publication")
        .then()
        .statusCode(200);
    save(person, "{\"name\": \"" + NAME + "\"}");
    save("/api/v1/projects/" + PROJECT, "{\"summary\": {\"fr\": \"Avec " + NAME + "\"}}");
    String table =
        given()
            .contentType("application/x-ndjson")
            .body(
                ("{\"id\": \"" + ID + "\", \"name\": \"" + NAME + " Zebulin\"}")
                    .getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/imports?kind=people")
            .header("Location");
    for (int i = 0; i < 300 && get(table).path("state").equals("checking"); i++) {
      Thread.sleep(100);
    }
    get(table).then().body("state", equalTo("checked"));
  }

  private static String save(String path, String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("If-None-Match", "*")
        .body(body)
        .put(path + "/draft")
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  private String kept() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                String.join(
                    "\n",
                    session
                        .createNativeQuery(
                            "select drafts::text from drafts union all"
                                + " select import_rows::text from import_rows union all"
                                + " select idempotency_keys::text from idempotency_keys",
                            String.class)
                        .getResultList()));
  }

  private static void assertNoTrace(String where, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    TRACES.forEach(trace -> assertFalse(lower.contains(trace), where + " holds " + trace));
  }

  private static String feed() {
    var pages = new StringBuilder();
    String after = "0";
    List<Object> items;
    do {
      var page = get("/api/v1/changes?limit=500&after=" + after);
      pages.append(page.asString());
      items = page.path("items");
      after = page.path("next");
    } while (!items.isEmpty());
    return pages.toString();
  }

  private String table() {
    var rows =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    session
                        .createNativeQuery("select changes::text from changes", String.class)
                        .getResultList());
    return String.join("\n", rows);
  }

  /** The service puts the index on disk within two seconds. */
  private static void awaitOnDisk() throws InterruptedException {
    get("/api/v1/projects?limit=1");
    Thread.sleep(5_000);
  }

  private Set<String> indexFiles() throws IOException {
    return indexPaths().stream()
        .filter(path -> path.getParent().endsWith("records"))
        .map(path -> path.getFileName().toString())
        .filter(name -> name.startsWith("_"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<Path> indexPaths() throws IOException {
    try (var files = Files.walk(data.resolve("index"))) {
      return new ArrayList<>(files.filter(Files::isRegularFile).toList());
    }
  }

  private static PersonApi.Input person(String name) {
    return new PersonApi.Input(
        ID,
        name,
        List.of(new PositionInput(LocalizedText.same("Recherche"), "clara", null, null, null)),
        PublicBasis.SCIENTIFIC_LEAD,
        List.of("entretien-quebec"),
        SOURCES);
  }

  private static ProjectApi.Input project(String title, String summary) {
    return Inputs.of(
        ProjectApi.Input.class,
        Map.of(
            "id",
            PROJECT,
            "title",
            LocalizedText.same(title),
            "summary",
            LocalizedText.same(summary),
            "people",
            List.of(
                new InvolvementInput(
                    ID, Capacity.COORDINATOR, LocalizedText.same("Directrice de la recherche"))),
            "sources",
            SOURCES));
  }

  private static void write(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }
}
