package fr.clara.dumps;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.axis.Axis;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A partner takes the whole network in files, and goes on from there with the changes. */
@NetworkTest
@TestSecurity(user = "an.editor", roles = "editor")
class DumpsTest {

  private static final String AXIS = "axis-of-dump";

  @Inject ObjectMapper json;

  @ConfigProperty(name = "clara.data.directory")
  Path data;

  @AfterEach
  void leave() throws IOException {
    write(() -> Axis.deleteById(AXIS));
    if (Files.exists(data.resolve("dumps"))) {
      try (var all = Files.walk(data.resolve("dumps"))) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  @Test
  void every_record_is_in_it_as_the_api_shows_it_and_every_file_is_what_it_says() throws Exception {
    var dump = make();
    assertEquals(Kind.values().length, dump.getList("files").size());
    for (Kind kind : Kind.values()) {
      String file = "files.find { it.kind == '" + kind.segment() + "' }.";
      byte[] packed = get(dump.getString(file + "href")).asByteArray();
      assertEquals(dump.getLong(file + "bytes"), packed.length);
      assertEquals(dump.getString(file + "sha256"), sha256(packed));
      var records = lines(packed);
      assertEquals(dump.getLong(file + "records"), records.size());
      List<String> ids = get("/api/v1/" + kind.segment() + "?limit=500").path("items.id");
      assertEquals(
          ids.stream().sorted().toList(),
          records.stream().map(record -> record.get("id").asText()).sorted().toList());
    }
    var fastracs =
        lines(get(dump.getString("files.find { it.kind == 'projects' }.href")).asByteArray())
            .stream()
            .filter(record -> record.get("id").asText().equals("fastracs"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        get("/api/v1/projects/fastracs/history").path("items[0].snapshot.title.fr"),
        fastracs.at("/title/fr").asText());
  }

  @Test
  void a_revision_has_one_dump_whoever_asks() {
    var dump = make();
    assertEquals(dump.getMap("$"), make().getMap("$"));
    get("/api/v1/dumps")
        .then()
        .statusCode(200)
        .body("items.revision", contains(dump.getInt("revision")));
  }

  @Test
  void with_the_changes_after_it_a_dump_is_the_present() throws Exception {
    var dump = make();
    write(() -> persist(AXIS));
    write(() -> Axis.<Axis>findById(AXIS).name = LocalizedText.same("Renamed"));
    var axes = new HashMap<String, JsonNode>();
    lines(get(dump.getString("files.find { it.kind == 'axes' }.href")).asByteArray())
        .forEach(record -> axes.put(record.get("id").asText(), record));
    var changes =
        json.readTree(
            get("/api/v1/changes?kind=axes&limit=500&after=" + dump.getInt("revision"))
                .asByteArray());
    changes
        .get("items")
        .forEach(
            change -> {
              if (change.hasNonNull("snapshot")) {
                axes.put(change.get("id").asText(), change.get("snapshot"));
              } else {
                axes.remove(change.get("id").asText());
              }
            });
    var present = new HashMap<String, String>();
    for (JsonNode record :
        json.readTree(get("/api/v1/axes?limit=500").asByteArray()).get("items")) {
      present.put(record.get("id").asText(), record.at("/name/fr").asText());
    }
    var followed = new HashMap<String, String>();
    axes.forEach((id, record) -> followed.put(id, record.at("/name/fr").asText()));
    assertEquals(present, followed);
  }

  @Test
  void the_newest_are_kept_and_older_ones_go() {
    int first = make().getInt("revision");
    write(() -> persist(AXIS));
    int second = make().getInt("revision");
    write(() -> Axis.deleteById(AXIS));
    int third = make().getInt("revision");
    get("/api/v1/dumps").then().body("items.revision", contains(third, second));
    get("/api/v1/dumps/" + first + "/axes.ndjson.gz").then().statusCode(404);
  }

  @Test
  void a_download_that_broke_off_goes_on_where_it_was() {
    String href = make().getString("files.find { it.kind == 'institutions' }.href");
    byte[] whole = get(href).asByteArray();
    String tag = get(href).header("ETag");
    var first = part(href, "bytes=0-99", tag);
    var rest = part(href, "bytes=100-", tag);
    assertEquals(206, first.statusCode());
    assertEquals("bytes 0-99/" + whole.length, first.header("Content-Range"));
    assertEquals(206, rest.statusCode());
    var joined = new ByteArrayOutputStream();
    joined.writeBytes(first.asByteArray());
    joined.writeBytes(rest.asByteArray());
    assertArrayEquals(whole, joined.toByteArray());
    assertEquals(200, part(href, "bytes=100-", "\"another\"").statusCode());
    var beyond = part(href, "bytes=" + whole.length + "-", tag);
    assertEquals(416, beyond.statusCode());
    assertEquals("bytes */" + whole.length, beyond.header("Content-Range"));
    given().header("If-None-Match", tag).get(href).then().statusCode(304);
  }

  @Test
  void what_there_is_none_of_is_answered_so() {
    int revision = make().getInt("revision");
    for (String file :
        List.of(revision + "/unknown.ndjson.gz", "999999/axes.ndjson.gz", revision + "/axes.csv")) {
      get("/api/v1/dumps/" + file).then().statusCode(404);
    }
    get("/api/v1/dumps?limit=3")
        .then()
        .statusCode(400)
        .body("type", equalTo("/api/v1/problems/unknown-parameter"));
  }

  private static JsonPath make() {
    return given().post("/api/v1/dumps").then().statusCode(200).extract().jsonPath();
  }

  private static Response part(String href, String range, String tag) {
    return given().headers(Map.of("Range", range, "If-Range", tag)).get(href);
  }

  private List<JsonNode> lines(byte[] packed) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(
              line -> {
                try {
                  return json.readTree(line);
                } catch (IOException e) {
                  throw new AssertionError(line, e);
                }
              })
          .toList();
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static void persist(String id) {
    var axis = new Axis();
    axis.id = id;
    axis.name = LocalizedText.same("Axis of the dump");
    axis.rank = 998;
    axis.topics = List.of();
    axis.persist();
  }

  private static void write(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }
}
