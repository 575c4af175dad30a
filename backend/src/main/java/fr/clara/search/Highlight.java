package fr.clara.search;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  /** Characters that no text holds stand around the words until they are cut. */
  static final String BEGIN = "\ue000";

  static final String END = "\ue001";

  private static final Pattern BETWEEN = Pattern.compile("(?=" + BEGIN + ")|(?<=" + END + ")");

  /** Characters shown before the first words found and after the last. */
  private static final int AROUND = 80;

  private static final String ELLIPSIS = "…";

  /** The passage around the words marked; names are shown whole. */
  static Highlight of(Place place, String marked) {
    var pieces = new ArrayList<Piece>();
    for (String piece : BETWEEN.split(marked)) {
      boolean match = piece.startsWith(BEGIN);
      pieces.add(new Piece(match ? piece.substring(1, piece.length() - 1) : piece, match));
    }
    if (place == Place.TEXT) {
      cut(pieces);
    }
    return new Highlight(place, null, List.copyOf(pieces));
  }

  Highlight inLanguage(String its) {
    return new Highlight(in, its, pieces);
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

  String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
