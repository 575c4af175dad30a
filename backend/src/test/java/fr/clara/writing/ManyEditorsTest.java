package fr.clara.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.clara.testing.Api;
import fr.clara.testing.Api.Answer;
import fr.clara.testing.AtOnce;
import fr.clara.testing.NetworkTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.security.TestSecurity;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered with success is there, once, however many write at the same time. */
@NetworkTest
@TestSecurity(user = "edi", roles = "editor")
class ManyEditorsTest {

  private static final Logger LOG = Logger.getLogger(ManyEditorsTest.class);

  private static final int EDITORS = 50;
  private static final int RECORDS = 20;
  private static final int CHANGES = 4;

  @TestHTTPResource URI service;

  private Api api;

  @BeforeEach
  void call() {
    api = new Api(service, null);
  }

  /**
   * A record that editors add their marks to.
   *
   * @param list the member that holds them: one is kept in the record's row, the other in a table
   *     of its own
   */
  private record Shared(String path, String list) {

    static Shared number(int number) {
      return number % 2 == 0
          ? new Shared("/api/v1/institutions/of-many-editors-" + number, "otherNames")
          : new Shared("/api/v1/programmes/of-many-editors-" + number, "sources");
    }

    Map<String, ?> with(ArrayNode entries, String mark) {
      ArrayNode all = entries.deepCopy();
      if (list.equals("sources")) {
        all.addObject().put("source", "entretien-quebec").put("place", mark);
      } else {
        all.add(mark);
      }
      return Map.of(list, all);
    }

    /** What the editors have added, in its order. */
    List<String> marks(JsonNode record) {
      var marks = new ArrayList<String>();
      for (JsonNode entry : record.get(list)) {
        String text = entry.path("place").asText(entry.asText());
        if (text.startsWith("editor ")) {
          marks.add(text);
        }
      }
      return marks;
    }
  }

  /** What became of an editor's changes. */
  private record Work(Map<String, List<String>> acknowledged, int conflicts) {}

  @Test
  void every_acknowledged_change_is_there_once_and_in_the_log() throws Exception {
    for (int i = 0; i < RECORDS; i++) {
      create(Shared.number(i));
    }
    long before = revision();
    var began = Instant.now();

    var works = AtOnce.run(EDITORS, editor -> () -> edit(editor));

    var took = Duration.between(began, Instant.now());
    int conflicts = works.stream().mapToInt(Work::conflicts).sum();
    int changes = EDITORS * CHANGES;
    LOG.infof(
        "%d editors of %d records: %d changes acknowledged, %d conflicts retried, %d ms",
        EDITORS, RECORDS, changes, conflicts, took.toMillis());
    assertTrue(conflicts > 0, "nobody met anybody");
    for (int i = 0; i < RECORDS; i++) {
      verify(Shared.number(i), works);
    }
    assertEquals(
        IntStream.rangeClosed(1, changes).mapToObj(n -> before + n).toList(),
        revisionsAfter(before));
    for (int i = 0; i < RECORDS; i++) {
      withdraw(Shared.number(i).path());
    }
  }

  private Work edit(int editor) throws Exception {
    var acknowledged = new TreeMap<String, List<String>>();
    int conflicts = 0;
    for (int change = 0; change < CHANGES; change++) {
      var record = Shared.number((editor + change) % RECORDS);
      String mark = "editor " + editor + " change " + change;
      while (!add(record, mark)) {
        conflicts++;
      }
      acknowledged.computeIfAbsent(record.path(), path -> new ArrayList<>()).add(mark);
    }
    return new Work(acknowledged, conflicts);
  }

  /** Whether it was in time. */
  private boolean add(Shared record, String mark) throws Exception {
    var read = api.get(record.path());
    assertEquals(200, read.status(), read.whole()::body);
    var content = record.with((ArrayNode) read.body().get(record.list()), mark);
    var answer = api.send("PATCH", record.path(), content, "If-Match", read.tag());
    assertTrue(List.of(200, 412).contains(answer.status()), answer.whole()::body);
    return answer.status() == 200;
  }

  private void verify(Shared record, List<Work> works) throws Exception {
    var acknowledged =
        works.stream()
            .flatMap(work -> work.acknowledged().getOrDefault(record.path(), List.of()).stream())
            .toList();
    var kept = record.marks(api.get(record.path()).body());
    assertEquals(acknowledged.stream().sorted().toList(), kept.stream().sorted().toList());
    var versions = api.get(record.path() + "/history").body().get("items");
    assertEquals(1 + acknowledged.size(), versions.size());
  }

  private List<Long> revisionsAfter(long revision) throws Exception {
    var found = new ArrayList<Long>();
    String next = Long.toString(revision);
    JsonNode page;
    do {
      page = api.get("/api/v1/changes?limit=500&after=" + next).body();
      page.get("items").forEach(change -> found.add(change.get("revision").asLong()));
      next = page.get("next").asText();
    } while (!page.get("items").isEmpty());
    return found;
  }

  @Test
  void a_key_that_many_send_at_once_stands_for_one_record() throws Exception {
    String path = "/api/v1/programmes/of-one-key";
    long before = revision();
    var answers =
        AtOnce.run(
            20,
            i ->
                () ->
                    api.send(
                        "POST",
                        "/api/v1/programmes",
                        programme("of-one-key"),
                        "Idempotency-Key",
                        "many"));
    assertEquals(List.of(201), statuses(answers).stream().distinct().toList());
    assertEquals(1, new HashSet<>(answers.stream().map(Answer::body).toList()).size());
    assertEquals(1, new HashSet<>(answers.stream().map(Answer::tag).toList()).size());
    assertEquals(before + 1, revision());
    withdraw(path);
  }

  @Test
  void an_identifier_that_many_want_is_given_once() throws Exception {
    var answers =
        AtOnce.run(10, i -> () -> api.send("POST", "/api/v1/programmes", programme("of-one-id")));
    assertOneWins(answers, 201, 409);
    withdraw("/api/v1/programmes/of-one-id");
  }

  @Test
  void a_draft_that_many_begin_or_publish_is_so_once() throws Exception {
    String path = "/api/v1/programmes/of-one-draft";
    var begun =
        AtOnce.run(
            10,
            i ->
                () ->
                    api.send(
                        "PUT", path + "/draft", programme("of-one-draft"), "If-None-Match", "*"));
    assertOneWins(begun, 200, 412);
    String tag = api.get(path + "/draft").tag();
    begun.stream()
        .filter(answer -> answer.status() == 412)
        .forEach(answer -> assertEquals(tag, answer.tag()));
    var published =
        AtOnce.run(
            10, i -> () -> api.send("POST", path + "/draft/publication", null, "If-Match", tag));
    assertOneWins(published, 200, 404);
    assertEquals(1, api.get(path + "/history").body().get("items").size());
    withdraw(path);
  }

  /** Neither is a reference left to nothing, nor does one of them fail without a word. */
  @Test
  void who_withdraws_and_who_refers_to_it_do_not_both_succeed() throws Exception {
    for (int round = 0; round < 10; round++) {
      String operator = "of-the-race-" + round;
      create("/api/v1/institutions", institution(operator));
      var programme =
          Map.of(
              "id",
              "by-" + operator,
              "name",
              Map.of("fr", "Programme"),
              "operator",
              operator,
              "sources",
              List.of(source("A")));
      var answers =
          AtOnce.run(
              2,
              i ->
                  () ->
                      i == 0
                          ? api.send(
                              "DELETE", "/api/v1/institutions/" + operator, null, "If-Match", "*")
                          : api.send("POST", "/api/v1/programmes", programme));
      var statuses = statuses(answers);
      assertTrue(
          List.of(List.of(204, 422), List.of(409, 201)).contains(statuses),
          () -> statuses + answers.get(0).whole().body() + answers.get(1).whole().body());
      if (statuses.get(1) == 201) {
        withdraw("/api/v1/programmes/by-" + operator);
        withdraw("/api/v1/institutions/" + operator);
      }
    }
  }

  private static void assertOneWins(List<Answer> answers, int won, int lost) {
    var statuses = new ArrayList<>(statuses(answers));
    assertTrue(statuses.remove(Integer.valueOf(won)), statuses::toString);
    assertEquals(List.of(lost), statuses.stream().distinct().toList());
  }

  private static List<Integer> statuses(List<Answer> answers) {
    return answers.stream().map(Answer::status).toList();
  }

  private long revision() throws Exception {
    return api.get("/api/v1/changes?limit=1").body().get("revision").asLong();
  }

  private void create(Shared record) throws Exception {
    String id = record.path().substring(record.path().lastIndexOf('/') + 1);
    boolean institution = record.path().startsWith("/api/v1/institutions/");
    create(
        record.path().substring(0, record.path().lastIndexOf('/')),
        institution ? institution(id) : programme(id));
  }

  private void create(String kind, Map<String, ?> content) throws Exception {
    var answer = api.send("POST", kind, content);
    assertEquals(201, answer.status(), answer.whole()::body);
  }

  private void withdraw(String path) throws Exception {
    var answer = api.send("DELETE", path, null, "If-Match", "*");
    assertEquals(204, answer.status(), answer.whole()::body);
  }

  private static Map<String, ?> institution(String id) {
    return Map.of(
        "id",
        id,
        "name",
        Map.of("fr", "Institut"),
        "type",
        "institute",
        "sources",
        List.of(source("A")));
  }

  private static Map<String, ?> programme(String id) {
    return Map.of("id", id, "name", Map.of("fr", "Programme"), "sources", List.of(source("A")));
  }

  private static Map<String, ?> source(String place) {
    return Map.of("source", "entretien-quebec", "place", place);
  }
}
