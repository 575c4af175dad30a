package fr.clara.summary;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where lines may end: nowhere within an elision, as in « l’année ». */
final class LineBreaks implements FSTextBreaker {

  private static final char ELISION = '’';

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }

  /** The next place, or {@link BreakIterator#DONE}. */
  @Override
  public int next() {
    int place = breaks.next();
    while (place != BreakIterator.DONE && isElided(place)) {
      place = breaks.next();
    }
    return place;
  }

  private boolean isElided(int place) {
    return place > 0 && place < text.length() && text.charAt(place - 1) == ELISION;
  }
}
