package fr.clara.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes data into a page, where no text of it may end the block or begin another element. */
final class DataBlock {

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    JSON.getFactory().setCharacterEscapes(new WithinMarkup());
  }

  private DataBlock() {}

  static String of(Thing thing) {
    try {
      return "<script type=\"application/ld+json\">"
          + JSON.writeValueAsString(thing.inContext())
          + "</script>";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What means something to HTML, and the ends of lines that only JSON does not know as such. */
  private static final class WithinMarkup extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final CharacterEscapes ENDS_OF_LINES = JsonpCharacterEscapes.instance();

    private final int[] ascii = standardAsciiEscapesForJSON();

    private WithinMarkup() {
      for (char meaning : "<>&".toCharArray()) {
        ascii[meaning] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return ENDS_OF_LINES.getEscapeSequence(character);
    }
  }
}
