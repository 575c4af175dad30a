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

  static Highlight of(Place place, String marked) {
    var pieces = new ArrayList<Piece>();
    for (String piece : BETWEEN.split(marked)) {
      boolean match = piece.startsWith(BEGIN);
      pieces.add(new Piece(match ? piece.substring(1, piece.length() - 1) : piece, match));
    }
    return new Highlight(place, List.copyOf(pieces));
  }

  String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
