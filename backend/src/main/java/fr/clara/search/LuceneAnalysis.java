package fr.clara.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
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
    try {
      context.analyzer(Fields.PLAIN).instance(plain());
      context.analyzer("fr").instance(french());
      context.analyzer("en").instance(english());
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
}
