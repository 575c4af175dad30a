package fr.clara.harvest;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.axis.Axis;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.MovingClock;
import fr.clara.testing.NetworkTest;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A harvester loses nothing and takes nothing twice while records are written and withdrawn. */
@NetworkTest
@TestProfile(HarvestWhileWritingTest.Moving.class)
class HarvestWhileWritingTest {

  private static final String AXIS = "axis-of-harvest-";
  private static final int RECORDS = 1_500;
  private static final int CHANGED = 1_000;
  private static final int WITHDRAWN = 100;
  private static final int AT_ONCE = 50;

  /** The time goes on by a second with each write. */
  public static class Moving implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(MovingClock.class);
    }
  }

  @Inject MovingClock clock;

  @AfterEach
  void leave() {
    write(
        () ->
            Axis.<Axis>listAll().stream()
                .filter(HarvestWhileWritingTest::isOurs)
                .forEach(Axis::delete));
  }

  @Test
  void changes_and_withdrawals_are_told_to_who_asks_since_then() {
    write(() -> persist(0));
    var first = now();
    write(() -> rename(0, "Renamed"));
    var second = now();
    write(() -> Axis.<Axis>findById(AXIS + 0).delete());
    var third = now();

    assertEquals(List.of(), records(asked().withFrom(third.plusSeconds(1))));
    var withdrawn = only(records(asked().withFrom(second.plusSeconds(1))));
    assertTrue(withdrawn.getHeader().isDeleted());
    assertNull(withdrawn.getMetadata());
    assertEquals(third, withdrawn.getHeader().getDatestamp());
    assertEquals(List.of(), records(asked().withFrom(first).withUntil(second)));
    assertTrue(records(asked().withUntil(third)).stream().anyMatch(r -> r.getHeader().isDeleted()));

    String identifier = "oai:clara.example:axes/" + AXIS + 0;
    assertEquals(
        "deleted",
        XmlPath.from(
                get("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier)
                    .asString())
            .getString("'OAI-PMH'.GetRecord.record.header.@status"));
  }

  @Test
  void a_list_that_began_is_of_one_state_whatever_is_written_and_whoever_goes_on_with_it() {
    write(() -> IntStream.range(0, RECORDS).forEach(HarvestWhileWritingTest::persist));
    var list = Harvester.records(Harvester.client(), asked());
    var seen = new HashMap<String, Record>();
    take(list.next(), seen);
    write(() -> IntStream.range(0, RECORDS).forEach(number -> rename(number, "Later")));
    list.forEachRemaining(record -> take(record, seen));
    assertEquals(
        RECORDS, seen.keySet().stream().filter(identifier -> identifier.contains(AXIS)).count());
    assertTrue(
        seen.values().stream()
            .noneMatch(record -> record.getMetadata().asUnparsedString().contains("Later")));
  }

  @Test
  void a_copy_that_is_harvested_while_a_thousand_records_change_and_a_hundred_go_ends_up_right() {
    write(() -> IntStream.range(0, RECORDS).forEach(HarvestWhileWritingTest::persist));
    var copy = new HashMap<String, String>();
    var writing = CompletableFuture.runAsync(this::changeAndWithdraw);
    var since = harvest(copy, asked());
    boolean last;
    do {
      last = writing.isDone();
      since = harvest(copy, asked().withFrom(since));
    } while (!last);
    writing.join();
    assertEquals(
        RECORDS - WITHDRAWN, copy.keySet().stream().filter(id -> id.contains(AXIS)).count());
    assertEquals(CHANGED, copy.values().stream().filter("Renamed"::equals).count());
    assertEquals(present(), copy);
  }

  private void changeAndWithdraw() {
    for (int from = 0; from < CHANGED; from += AT_ONCE) {
      int begin = from;
      write(
          () ->
              IntStream.range(begin, begin + AT_ONCE).forEach(number -> rename(number, "Renamed")));
    }
    for (int from = CHANGED; from < CHANGED + WITHDRAWN; from += AT_ONCE) {
      int begin = from;
      write(
          () ->
              IntStream.range(begin, begin + AT_ONCE)
                  .forEach(number -> Axis.<Axis>findById(AXIS + number).delete()));
    }
  }

  /** Brings a copy up to date; the instant from which it goes on the next time. */
  private static Instant harvest(Map<String, String> copy, ListRecordsParameters asked) {
    var begun =
        Instant.parse(
            XmlPath.from(get("/oai?verb=Identify").asString()).getString("'OAI-PMH'.responseDate"));
    var seen = new HashMap<String, Record>();
    for (var record : records(asked)) {
      take(record, seen);
    }
    seen.forEach(
        (identifier, record) -> {
          if (record.getHeader().isDeleted()) {
            copy.remove(identifier);
          } else {
            copy.put(
                identifier,
                Harvester.metadata(record)
                    .getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title")
                    .item(0)
                    .getTextContent());
          }
        });
    return begun;
  }

  /** The same from the API: the French names of the axes. */
  private static Map<String, String> present() {
    var names = new HashMap<String, String>();
    String cursor = "";
    do {
      JsonPath page = get("/api/v1/axes?limit=500" + cursor).jsonPath();
      List<Map<String, Object>> items = page.getList("items");
      for (int i = 0; i < items.size(); i++) {
        names.put(
            "oai:clara.example:axes/" + page.getString("items[" + i + "].id"),
            page.getString("items[" + i + "].name.fr"));
      }
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    } while (cursor != null);
    return names;
  }

  private static void take(Record record, Map<String, Record> seen) {
    assertNull(seen.put(record.getHeader().getIdentifier(), record), "given twice");
  }

  private static ListRecordsParameters asked() {
    return ListRecordsParameters.request().withMetadataPrefix("oai_dc").withSetSpec("axes");
  }

  /** Those of a list, none where there is none. */
  private static List<Record> records(ListRecordsParameters asked) {
    var records = Harvester.records(Harvester.client(), asked);
    return Harvester.all(records);
  }

  private static Record only(List<Record> records) {
    assertEquals(1, records.size());
    return records.get(0);
  }

  private static boolean isOurs(Axis axis) {
    return axis.id.startsWith(AXIS);
  }

  private static void persist(int number) {
    var axis = new Axis();
    axis.id = AXIS + number;
    axis.name = LocalizedText.same("Axis " + number);
    axis.rank = 99;
    axis.topics = List.of();
    axis.persist();
  }

  private static void rename(int number, String name) {
    Axis.<Axis>findById(AXIS + number).name = LocalizedText.same(name);
  }

  private void write(Runnable work) {
    clock.move(Duration.ofSeconds(1));
    QuarkusTransaction.requiringNew().run(work);
  }

  private Instant now() {
    return clock.instant();
  }
}
