package fr.clara.feeds;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar as RFC 5545 asks for: at 75 octets, never within a character. */
final class OctetFolding {

  private static final int MOST_OCTETS = 75;
  private static final String LINE_END = "\r\n";
  private static final String FOLD = LINE_END + " ";

  private OctetFolding() {}

  /** The same text, whose lines end with CRLF, in short lines. */
  static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (String line : text.split(LINE_END)) {
      fold(line, folded);
      folded.append(LINE_END);
    }
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String character = Character.toString(line.codePointAt(at));
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.append(character);
      octets += more;
    }
  }
}
