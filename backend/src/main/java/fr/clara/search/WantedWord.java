package fr.clara.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * A word that is searched, as it is recognised in a text: itself, another form of it, one that it
 * begins, or one that is nearly it.
 *
 * @param plain as it is, without case, accents and elision
 * @param stems what the rules of each language leave of it, where that is anything
 * @param unfinished whether longer words that begin so are it
 * @param alike recognises what is nearly it, null where only it counts
 */
record WantedWord(
    String plain, Map<String, String> stems, boolean unfinished, CharacterRunAutomaton alike) {

  /** No rule of a language touches the beginning of a word. */
  private static final int SAME = 2;

  static WantedWord of(Words words, String plain, boolean unfinished) {
    return new WantedWord(plain, stems(words, plain), unfinished, null);
  }

  /** With so many mistakes, none among the first so many letters. */
  static WantedWord mistaken(Words words, String plain, int edits, int right) {
    var rest = new LevenshteinAutomata(plain.substring(right), true);
    var nearly = rest.toAutomaton(edits, plain.substring(0, right));
    return new WantedWord(plain, stems(words, plain), false, new CharacterRunAutomaton(nearly));
  }

  private static Map<String, String> stems(Words words, String plain) {
    var stems = new HashMap<String, String>();
    for (String language : Fields.LANGUAGES) {
      words.of(language, plain).stream().findFirst().ifPresent(stem -> stems.put(language, stem));
    }
    return stems;
  }

  /** Whether it is a word of a text in some languages. */
  boolean is(String word, Collection<String> languages, Words words) {
    return word.equals(plain)
        || unfinished && word.startsWith(plain)
        || beginsAlike(word)
            && languages.stream().anyMatch(l -> words.of(l, word).contains(stems.get(l)))
        || alike != null && alike.run(word);
  }

  private boolean beginsAlike(String word) {
    return word.regionMatches(0, plain, 0, Math.min(SAME, plain.length()));
  }
}
