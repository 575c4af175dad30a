package fr.clara.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.search.Highlight.Piece;
import fr.clara.search.Highlight.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HighlightTest {

  private static final String LONG = "avant ".repeat(100);

  @Test
  void a_short_passage_is_whole() {
    assertEquals(
        List.of(new Piece("Le ", false), new Piece("cancer", true), new Piece(" du sein.", false)),
        text("Le |cancer| du sein."));
  }

  @Test
  void a_long_one_is_cut_between_words_around_what_is_found() {
    var pieces = text(LONG + "|cancer| et " + LONG + "|sein| " + LONG);
    assertEquals(
        List.of(false, true, false, true, false), pieces.stream().map(Piece::match).toList());
    assertTrue(pieces.stream().allMatch(piece -> piece.text().length() <= 165), pieces::toString);
    assertTrue(pieces.get(0).text().startsWith("… avant"), pieces::toString);
    assertTrue(pieces.get(2).text().matches(" et avant .*avant … avant .*"), pieces::toString);
    assertTrue(pieces.get(4).text().endsWith("avant …"), pieces::toString);
  }

  @Test
  void a_word_longer_than_the_passage_is_cut_too() {
    var pieces = text("x".repeat(500) + "|cancer|");
    assertEquals("…" + "x".repeat(80), pieces.get(0).text());
  }

  @Test
  void names_are_whole() {
    var name = highlight(Highlight.Place.NAME, LONG + "|cancer|");
    assertEquals(LONG, name.pieces().get(0).text());
  }

  private static List<Piece> text(String passage) {
    return highlight(Highlight.Place.TEXT, passage).pieces();
  }

  /** Of a passage with bars around what is found. */
  private static Highlight highlight(Highlight.Place place, String passage) {
    var text = new StringBuilder();
    var found = new ArrayList<Span>();
    var parts = passage.split("\\|");
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        found.add(new Span(text.length(), text.length() + parts[i].length()));
      }
      text.append(parts[i]);
    }
    return Highlight.of(place, null, text.toString(), found);
  }
}
