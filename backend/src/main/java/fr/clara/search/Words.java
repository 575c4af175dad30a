package fr.clara.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of texts, as the index has them: a cluster need not be asked for that. */
@Singleton
class Words {

  private final Map<String, Analyzer> analyzers = LuceneAnalysis.analyzers();

  /**
   * A word of a text.
   *
   * @param word as an analyzer sees it
   * @param begin where it begins in the text, in characters
   * @param end where it ends
   */
  record Token(String word, int begin, int end) {}

  /** The words of a text as an analyzer sees them. */
  List<String> of(String analyzer, String text) {
    return tokens(analyzer, text).stream().map(Token::word).toList();
  }

  /** The words of a text as an analyzer sees them, with their places. */
  List<Token> tokens(String analyzer, String text) {
    var tokens = new ArrayList<Token>();
    try (var stream = analyzers.get(analyzer).tokenStream("", text)) {
      var word = stream.addAttribute(CharTermAttribute.class);
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
