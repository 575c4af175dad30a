import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * The most that Lucene does on the service's own index: all words of a question in any of the texts,
 * the 25 best, and the values of each facet of projects that occur among all hits, counted.
 *
 * <p>java -cp 'backend/target/quarkus-app/lib/main/*' bench/limits/RawLucene.java INDEX QUESTIONS WARMING SECONDS
 * THREADS
 *
 * <p>QUESTIONS is a file with a question a line, of words as the index has them. Asks them for WARMING seconds, then for
 * SECONDS, and prints questions a second and the milliseconds of the middle and of one in twenty.
 */
final class RawLucene {

  private static final List<String> TEXTS = List.of("name", "related", "text");
  private static final int BEST = 25;
  private static final int MOST = 101;

  public static void main(String[] arguments) throws Exception {
    try (var directory = FSDirectory.open(Path.of(arguments[0]));
        var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      var facets = new Facets(reader);
      var questions = Files.readAllLines(Path.of(arguments[1]));
      int threads = Integer.parseInt(arguments[4]);
      ask(searcher, facets, questions, Long.parseLong(arguments[2]), threads);
      long seconds = Long.parseLong(arguments[3]);
      long[] times = ask(searcher, facets, questions, seconds, threads);
      System.out.printf(
          java.util.Locale.ROOT,
          "{\"perSecond\": %.1f, \"p50\": %.2f, \"p95\": %.2f}%n",
          times.length / (double) seconds,
          times[times.length / 2] / 1e6,
          times[(int) (times.length * 0.95)] / 1e6);
    }
  }

  /** Asks for so long, and gives the nanoseconds that each question took, the shortest first. */
  private static long[] ask(
      IndexSearcher searcher, Facets facets, List<String> questions, long seconds, int threads)
      throws InterruptedException {
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    var times = new long[10_000_000];
    var count = new AtomicInteger();
    var all = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      int first = i;
      all[i] =
          new Thread(
              () -> {
                for (int n = first; System.nanoTime() < until; n += threads) {
                  long begun = System.nanoTime();
                  ask(searcher, facets, questions.get(n % questions.size()));
                  times[count.getAndIncrement()] = System.nanoTime() - begun;
                }
              });
      all[i].start();
    }
    for (var thread : all) {
      thread.join();
    }
    long[] taken = Arrays.copyOf(times, count.get());
    Arrays.sort(taken);
    return taken;
  }

  private static final class Facets {

    private final IndexReader reader;
    private final List<String> numbers;
    private final Map<String, StringDocValuesReaderState> words;

    Facets(IndexReader reader) throws IOException {
      this.reader = reader;
      this.numbers = fields(DocValuesType.SORTED_NUMERIC);
      this.words =
          fields(DocValuesType.SORTED_SET).stream()
              .collect(Collectors.toMap(field -> field, field -> state(reader, field)));
    }

    private List<String> fields(DocValuesType type) {
      var all = FieldInfos.getMergedFieldInfos(reader);
      return java.util.stream.StreamSupport.stream(all.spliterator(), false)
          .filter(field -> field.name.startsWith("projects_is_") && field.getDocValuesType() == type)
          .map(field -> field.name)
          .toList();
    }

    private static StringDocValuesReaderState state(IndexReader reader, String field) {
      try {
        return new StringDocValuesReaderState(reader, field);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    void count(FacetsCollector hits) throws IOException {
      for (String field : numbers) {
        new LongValueFacetCounts(field, hits).getTopChildren(MOST, field);
      }
      for (var field : words.entrySet()) {
        new StringValueFacetCounts(field.getValue(), hits).getTopChildren(MOST, field.getKey());
      }
    }
  }

  private static void ask(IndexSearcher searcher, Facets facets, String question) {
    try {
      var manager = new FacetsCollectorManager();
      var hits = FacetsCollectorManager.search(searcher, query(question), BEST, manager);
      facets.count(hits.facetsCollector());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Query query(String question) {
    var all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term("kind", "projects")), Occur.FILTER);
    for (String word : question.split(" ")) {
      var anywhere = new BooleanQuery.Builder();
      TEXTS.forEach(text -> anywhere.add(new TermQuery(new Term(text, word)), Occur.SHOULD));
      all.add(anywhere.build(), Occur.MUST);
    }
    return all.build();
  }
}
