package fr.clara.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.clara.institution.Institution;
import fr.clara.shared.LocalizedText;
import fr.clara.testing.NetworkTest;
import fr.clara.testing.SearchCluster;
import fr.clara.testing.TestCluster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same search on a real OpenSearch cluster: a part of what {@code -Popensearch} asks of it, and
 * what only a cluster has.
 */
@NetworkTest
@WithTestResource(TestCluster.class)
class ClusterTest {

  private static final String LIST = "/api/v1/institutions";

  @Inject Index index;
  @Inject Engine engine;
  @Inject Words words;
  @Inject Session session;

  @ConfigProperty(name = "clara.search.prefix")
  String prefix;

  @ParameterizedTest
  @CsvSource({
    "fastracs, projects/fastracs",
    "leon berard, institutions/centre-leon-berard",
    "l'immunité, axes/infections-et-immunite",
    "breast cancer, projects/fastracs",
    "lymphone, projects/european-lymphoma-institute",
    "FASTRAX, projects/fastracs",
    "ligue contre le can, institutions/ligue-contre-le-cancer"
  })
  void the_first_hit_is_the_one_meant(String q, String first) {
    Map<String, Object> found =
        given().queryParam("q", q).get("/api/v1/search").path("items[0].record");
    assertEquals(first, found.get("kind") + "/" + found.get("id"), q);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’épidémiologie des cancers lymphoïdes",
        "the women's studies, relational and generally",
        "Jusqu'à présent : nous avons eu l'Œuvre, qu’aucun n’était",
        "C++ & naïve 2018-09-28 INCa_7478",
        "de la the of"
      })
  void the_cluster_sees_the_words_that_lucene_sees(String text) {
    var manager = index.mapping().indexManager(engine.name(Index.RECORDS));
    for (String analyzer : List.of(Fields.PLAIN, "fr", "en")) {
      var there = manager.analyze(analyzer, text).stream().map(AnalysisToken::term).toList();
      assertEquals(words.of(analyzer, text), there, analyzer);
    }
  }

  @Test
  void what_is_written_is_found_by_the_next_reading() {
    for (int i = 0; i < 20; i++) {
      rename("Zymurgie" + i);
      assertEquals(1, total("zymurgie" + i));
    }
    assertEquals(0, total("\"zymurgie0\""));
  }

  @Test
  void an_index_that_is_lost_is_made_anew() throws Exception {
    int before = total(null);
    SearchCluster.running().ask("DELETE", "/" + records().get(0));
    rename("Distillerie");
    assertEquals(1, total("distillerie"));
    assertEquals(before, total(null));
  }

  @Test
  void what_is_erased_is_in_no_index_that_there_was_before() throws Exception {
    rename("Trigonometrie");
    assertEquals(1, total("trigonometrie"));
    var before = records();
    int institutions = total(null);
    rename("Geometrie");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(
                        "insert into changes select max(revision) + 1, 0, now(), 'test', 'people',"
                            + " 'p-zzzzzzzz', 'WITHDRAWN', null, null, true from changes")
                    .executeUpdate());
    for (int i = 0; i < 600 && records().stream().anyMatch(before::contains); i++) {
      Thread.sleep(100);
    }
    assertEquals(1, records().size());
    assertFalse(before.contains(records().get(0)), before.toString());
    assertEquals(1, total("geometrie"));
    assertEquals(0, total("\"trigonometrie\""));
    assertEquals(institutions, total(null));
  }

  @Test
  void nothing_is_kept_on_the_instance_itself() {
    assertFalse(engine instanceof LuceneEngine);
  }

  /** The indexes of records that this start of the service has in the cluster. */
  private List<String> records() throws InterruptedException {
    return SearchCluster.running().indexes().stream()
        .filter(name -> name.startsWith(prefix) && name.contains("-" + Index.RECORDS + "-"))
        .toList();
  }

  private static void rename(String name) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Institution.<Institution>findById("europa-donna").name = LocalizedText.same(name));
  }

  private static int total(String q) {
    var request = q == null ? given() : given().queryParam("q", q);
    Response answer = request.get(LIST);
    assertEquals(200, answer.statusCode(), answer.asString());
    return answer.path("total");
  }
}
