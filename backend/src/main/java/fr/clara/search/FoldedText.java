package fr.clara.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what a reader looks past: case, accents, ligatures, punctuation. */
final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** More than this tells no two names apart. */
  private static final int LONGEST = 200;

  private FoldedText() {}

  static String of(String text) {
    String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String plain = letters.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    String words = NOT_WORDS.matcher(plain).replaceAll(" ").strip();
    return words.substring(0, Math.min(words.length(), LONGEST));
  }
}
