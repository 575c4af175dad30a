package fr.clara.search;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where and how a record answers the words searched. */
@Schema(description = "Where a record answers the words searched")
public record Highlight(
    Place in,
    @Schema(
            description =
                "The language of the passage. Null where it is not known to be of one alone, as"
                    + " with names that are the same in both",
            enumeration = {"fr", "en"},
            nullable = true)
        String language,
    @Schema(description = "The passage, cut where the words begin and end") List<Piece> pieces) {

  @Schema(
      name = "HighlightPlace",
      description = "In its names, in what it says, or in the names of what it refers to")
  public enum Place implements ClosedList {
    NAME,
    TEXT,
    RELATED;

    @Override
    @JsonValue
    public String word() {
      return ClosedList.super.word();
    }
  }

  @Schema(name = "HighlightPiece", description = "A stretch of a passage")
  public record Piece(
      @Schema(examples = "lymphomes") String text,
      @Schema(description = "Whether it is what was searched") boolean match) {}

  /**
   * A stretch of a text.
   *
   * @param begin where it begins, in characters
   * @param end where it ends
   */
  record Span(int begin, int end) {

    boolean holds(Span other) {
      return begin <= other.begin && other.end <= end;
    }

    /** The same in a text that begins later. */
    Span from(int later) {
      return new Span(begin - later, end - later);
    }
  }

  /** Characters shown before the first words found and after the last. */
  private static final int AROUND = 80;

  private static final String ELLIPSIS = "…";

  /** The passage around the words found, which follow one another; names are shown whole. */
  static Highlight of(Place place, String language, String text, List<Span> found) {
    var pieces = new ArrayList<Piece>();
    int done = 0;
    for (Span span : found) {
      if (span.begin() > done) {
        pieces.add(new Piece(text.substring(done, span.begin()), false));
      }
      pieces.add(new Piece(text.substring(span.begin(), span.end()), true));
      done = span.end();
    }
    if (done < text.length()) {
      pieces.add(new Piece(text.substring(done), false));
    }
    if (place == Place.TEXT) {
      cut(pieces);
    }
    return new Highlight(place, language, List.copyOf(pieces));
  }

  private static void cut(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      String text = pieces.get(i).text();
      if (!pieces.get(i).match()) {
        String head = i == 0 ? "" : head(text);
        String tail = i == pieces.size() - 1 ? "" : tail(text);
        if (head.length() + tail.length() + ELLIPSIS.length() < text.length()) {
          pieces.set(i, new Piece(head + ELLIPSIS + tail, false));
        }
      }
    }
  }

  /** The beginning of a text, to the end of a word. */
  private static String head(String text) {
    int space = text.lastIndexOf(' ', AROUND);
    return text.length() <= AROUND ? text : text.substring(0, space < 0 ? AROUND : space + 1);
  }

  /** The end of a text, from the beginning of a word. */
  private static String tail(String text) {
    int space = text.indexOf(' ', Math.max(0, text.length() - AROUND));
    return text.length() <= AROUND
        ? text
        : text.substring(space < 0 ? text.length() - AROUND : space);
  }
}
