package fr.clara.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** In two segments of random texts of few words, so that every word is nearly everywhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstOfTest {

  private static final int DOCUMENTS = 2_000;
  private static final List<String> FIELDS = List.of("name", "text", "related");
  private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private static IndexReader reader;
  private static IndexSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    var directory = new ByteBuffersDirectory();
    var random = new Random(8);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        var document = new Document();
        for (String field : FIELDS) {
          document.add(new TextField(field, text(random), Field.Store.NO));
        }
        writer.addDocument(document);
        if (i == DOCUMENTS / 3) {
          writer.commit();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new ClusterSimilarity());
  }

  private static String text(Random random) {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
  }

  @Test
  void a_word_counts_where_it_weighs_most_and_not_again() throws IOException {
    for (String word : WORDS) {
      assertSame(FIELDS.stream().map(field -> weighed(field, new TermQuery(term(field, word)))));
    }
  }

  @Test
  void a_phrase_counts_so_too() throws IOException {
    assertSame(FIELDS.stream().map(field -> weighed(field, new PhraseQuery(field, "a", "b"))));
    assertSame(
        FIELDS.stream()
            .map(
                field ->
                    field.equals("text")
                        ? new PhraseQuery(field, "c", "d")
                        : new TermQuery(term(field, "c"))));
  }

  @Test
  void words_together_keep_what_each_counts() throws IOException {
    var first = new BooleanQuery.Builder();
    var without = new BooleanQuery.Builder();
    for (String word : List.of("a", "b")) {
      var queries = FIELDS.stream().map(f -> weighed(f, new TermQuery(term(f, word)))).toList();
      first.add(new FirstOf(queries), Occur.MUST);
      without.add(eachWithoutThoseBefore(queries), Occur.MUST);
    }
    assertSame(without.build(), first.build());
  }

  @Test
  void nothing_is_found_where_none_of_them_finds_anything() throws IOException {
    var none = FIELDS.stream().<Query>map(field -> new TermQuery(term(field, "z"))).toList();
    assertEquals(0, searcher.count(new FirstOf(none)));
  }

  private static Term term(String field, String word) {
    return new Term(field, word);
  }

  private static Query weighed(String field, Query query) {
    return new BoostQuery(query, FIELDS.size() - FIELDS.indexOf(field));
  }

  private static void assertSame(Stream<Query> parts) throws IOException {
    var queries = parts.toList();
    assertSame(eachWithoutThoseBefore(queries), new FirstOf(queries));
  }

  private static Query eachWithoutThoseBefore(List<Query> queries) {
    var any = new BooleanQuery.Builder();
    for (int i = 0; i < queries.size(); i++) {
      var one = new BooleanQuery.Builder().add(queries.get(i), Occur.MUST);
      queries.subList(0, i).forEach(before -> one.add(before, Occur.MUST_NOT));
      any.add(one.build(), Occur.SHOULD);
    }
    return any.build();
  }

  /** All of them score alike, and the best are the same where the others are passed over. */
  private static void assertSame(Query expected, Query query) throws IOException {
    var all = scores(expected, DOCUMENTS);
    assertTrue(all.size() > 100, "The test would say little");
    assertEquals(all, scores(query, DOCUMENTS));
    assertEquals(scores(expected, 10), scores(query, 10));
  }

  private static Map<Integer, Float> scores(Query query, int most) throws IOException {
    var scores = new LinkedHashMap<Integer, Float>();
    for (var hit : searcher.search(query, most).scoreDocs) {
      scores.put(hit.doc, hit.score);
    }
    return scores;
  }
}
