package fr.clara.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts become words on Lucene. Accents are folded before words are brought to their stems, so
 * that a query typed without them meets the same stems.
 */
public class LuceneAnalysis implements LuceneAnalysisConfigurer {

  private static final String ELISION = "elision";
  private static final String LOWERCASE = "lowercase";
  private static final String FOLDING = "asciiFolding";
  private static final String STOP = "stop";
  private static final String STOP_WORDS = "org/apache/lucene/analysis/snowball/%s_stop.txt";

  /** No phrase goes from one text of a record to the next. */
  private static final int BETWEEN_TEXTS = 100;

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.similarity(new ClusterSimilarity());
    analyzers().forEach((name, analyzer) -> context.analyzer(name).instance(analyzer));
  }

  /** The analyzers by name. */
  static Map<String, Analyzer> analyzers() {
    try {
      return Map.of(Fields.PLAIN, plain(), "fr", french(), "en", english());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CustomAnalyzer.Builder words() throws IOException {
    return CustomAnalyzer.builder()
        .withPositionIncrementGap(BETWEEN_TEXTS)
        .withTokenizer("standard");
  }

  private static Analyzer plain() throws IOException {
    return words()
        .addTokenFilter(ELISION, "ignoreCase", "true")
        .addTokenFilter(LOWERCASE)
        .addTokenFilter(FOLDING)
        .build();
  }

  private static Analyzer french() throws IOException {
    return words()
        .addTokenFilter(ELISION, "ignoreCase", "true")
        .addTokenFilter(LOWERCASE)
        .addTokenFilter(STOP, "words", STOP_WORDS.formatted("french"), "format", "snowball")
        .addTokenFilter(FOLDING)
        .addTokenFilter("frenchLightStem")
        .build();
  }

  private static Analyzer english() throws IOException {
    return words()
        .addTokenFilter(LOWERCASE)
        .addTokenFilter("englishPossessive")
        .addTokenFilter(STOP, "words", STOP_WORDS.formatted("english"), "format", "snowball")
        .addTokenFilter(FOLDING)
        .addTokenFilter("porterStem")
        .build();
  }

  /** What is elided before a word, without the apostrophe. */
  static Set<String> articles() {
    return strings(FrenchAnalyzer.DEFAULT_ARTICLES);
  }

  /** The words of a language that say nothing; its name in English. */
  static Set<String> stopWords(String language) {
    var loader = LuceneAnalysis.class.getClassLoader();
    try (var words = loader.getResourceAsStream(STOP_WORDS.formatted(language))) {
      return strings(WordlistLoader.getSnowballWordSet(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> strings(CharArraySet words) {
    var strings = new TreeSet<String>();
    words.forEach(word -> strings.add(new String((char[]) word)));
    return strings;
  }
}
