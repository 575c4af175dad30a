package fr.clara.pages;

import fr.clara.shared.Sha256;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A page as it is sent.
 *
 * @param tag the entity tag, in its quotation marks: it follows from what is sent
 */
record Page(Buffer html, String tag) {

  private static final int BYTES = 12;

  static Page of(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(Sha256.digest().digest(bytes), 0, BYTES);
    return new Page(Buffer.buffer(bytes), '"' + hash + '"');
  }
}
