package fr.clara.search;

import java.util.Set;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** How texts become words on a cluster: as {@link LuceneAnalysis} says, step by step. */
public class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

  private static final String LOWERCASE = "lowercase";
  private static final String FOLDING = "asciifolding";
  private static final String ELISION = "clara_elision";
  private static final String FRENCH_STOP = "clara_french_stop";
  private static final String FRENCH_STEM = "clara_french_stem";
  private static final String ENGLISH_POSSESSIVE = "clara_english_possessive";
  private static final String ENGLISH_STOP = "clara_english_stop";
  private static final String LANGUAGE = "language";

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    context
        .tokenFilter(ELISION)
        .type("elision")
        .param("articles", words(LuceneAnalysis.articles()))
        .param("articles_case", true);
    stop(context, FRENCH_STOP, "french");
    stop(context, ENGLISH_STOP, "english");
    context.tokenFilter(FRENCH_STEM).type("stemmer").param(LANGUAGE, "light_french");
    context.tokenFilter(ENGLISH_POSSESSIVE).type("stemmer").param(LANGUAGE, "possessive_english");
    analyzer(context, Fields.PLAIN, ELISION, LOWERCASE, FOLDING);
    analyzer(context, "fr", ELISION, LOWERCASE, FRENCH_STOP, FOLDING, FRENCH_STEM);
    analyzer(context, "en", LOWERCASE, ENGLISH_POSSESSIVE, ENGLISH_STOP, FOLDING, "porter_stem");
  }

  private static void stop(
      ElasticsearchAnalysisConfigurationContext context, String name, String language) {
    context
        .tokenFilter(name)
        .type("stop")
        .param("stopwords", words(LuceneAnalysis.stopWords(language)));
  }

  private static void analyzer(
      ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
    context.analyzer(name).custom().tokenizer("standard").tokenFilters(filters);
  }

  private static String[] words(Set<String> words) {
    return words.stream().sorted().toArray(String[]::new);
  }
}
