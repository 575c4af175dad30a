package fr.clara.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of texts, as the index has them: a cluster need not be asked for that. */
@Singleton
class Words {

  private final Map<String, Analyzer> analyzers = LuceneAnalysis.analyzers();

  /** The words of a text as an analyzer sees them. */
  List<String> of(String analyzer, String text) {
    var words = new ArrayList<String>();
    try (var stream = analyzers.get(analyzer).tokenStream("", text)) {
      var word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
