package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Names what is written of a record: the same tag, the same statements. What follows from other
 * records, a sum or another's name, does not alter it, so that nobody's work is refused for it.
 */
public final class RecordTag {

  private static final int BYTES = 8;

  private RecordTag() {}

  public static String of(JsonNode written) {
    return ofText(written.toString());
  }

  static String ofText(String text) {
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }
}
