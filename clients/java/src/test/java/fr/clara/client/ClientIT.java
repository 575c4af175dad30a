package fr.clara.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.client.api.NetworkApi;
import fr.clara.client.api.ProjectsApi;
import fr.clara.client.api.ProjectsApi.APIGetProjectRequest;
import fr.clara.client.api.ProjectsApi.APIListProjectsRequest;
import fr.clara.client.model.Change;
import fr.clara.client.model.Kind;
import fr.clara.client.model.KindTotal;
import fr.clara.client.model.PageProject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against the packaged service and all of CLARA's own records. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientIT {

  @TempDir static Path data;

  static PackagedService service;
  static ApiClient client;

  @BeforeAll
  static void start() throws Exception {
    service = PackagedService.start(data);
    client = Clara.at(service.address());
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void every_list_gives_as_many_records_as_it_says_and_each_once() throws Exception {
    var ids = EveryList.ids(client);
    var once = new TreeMap<Kind, Long>();
    ids.forEach((kind, list) -> once.put(kind, (long) new HashSet<>(list).size()));
    assertEquals(totals(), once);
    ids.forEach((kind, list) -> assertEquals(once.get(kind), list.size(), kind.toString()));
  }

  @Test
  void a_copy_that_follows_the_changes_holds_what_the_lists_hold() {
    var copy = new Identifiers();
    String reached = new Follower(client).follow(null, copy);
    assertEquals(reached, copy.reached);
    EveryList.ids(client)
        .forEach((kind, ids) -> assertEquals(Set.copyOf(ids), copy.of(kind), kind.toString()));
    assertEquals(reached, new Follower(client).follow(reached, new Untold()));
  }

  @Test
  void a_stream_that_is_left_early_asks_for_no_further_page() {
    var projects = new ProjectsApi(client);
    var asked = new int[1];
    var first =
        Pages.all(
                cursor -> {
                  asked[0]++;
                  return projects.listProjects(
                      APIListProjectsRequest.newBuilder().limit(1).cursor(cursor).build());
                },
                PageProject::getItems,
                PageProject::getNext)
            .limit(2)
            .toList();
    assertEquals(2, first.size());
    assertTrue(asked[0] <= 2, asked[0] + " pages");
  }

  @Test
  void a_record_is_read_with_its_texts_dates_and_money() throws Exception {
    var project =
        new ProjectsApi(client)
            .getProject(APIGetProjectRequest.newBuilder().id("fastracs").build());
    assertEquals("FASTRACS", project.getAcronym());
    assertTrue(project.getTitle().getFr().length() > 10);
    assertEquals(Kind.PROGRAMMES, project.getGrants().get(0).getProgramme().getKind());
  }

  @Test
  void a_refusal_says_its_type_and_what_is_wrong() {
    var refused =
        assertThrows(
            ProblemException.class,
            () ->
                Pages.all(
                        cursor ->
                            new ProjectsApi(client)
                                .listProjects(
                                    APIListProjectsRequest.newBuilder().cursor("none").build()),
                        PageProject::getItems,
                        PageProject::getNext)
                    .toList());
    assertEquals(400, refused.status());
    assertEquals("/api/v1/problems/invalid-cursor", refused.problem().orElseThrow().getType());
  }

  private static Map<Kind, Long> totals() throws ApiException {
    return new NetworkApi(client)
        .getNetwork().getKinds().stream()
            .collect(
                Collectors.toMap(
                    KindTotal::getKind, KindTotal::getTotal, (one, other) -> one, TreeMap::new));
  }

  /** A copy of identifiers alone. */
  private static final class Identifiers implements Copy {

    final Map<Kind, Set<String>> held = new TreeMap<>();
    String reached;

    Set<String> of(Kind kind) {
      return held.computeIfAbsent(kind, none -> new HashSet<>());
    }

    @Override
    public void put(Change change) {
      of(change.getKind()).add(change.getId());
    }

    @Override
    public void remove(Change change) {
      of(change.getKind()).remove(change.getId());
    }

    @Override
    public void reached(String after) {
      reached = after;
    }
  }

  /** A copy that is up to date. */
  private static final class Untold implements Copy {

    @Override
    public void put(Change change) {
      throw new AssertionError(change);
    }

    @Override
    public void remove(Change change) {
      throw new AssertionError(change);
    }

    @Override
    public void reached(String after) {
      throw new AssertionError(after);
    }
  }
}
