package fr.clara.harvest;

import fr.clara.changes.Position;
import fr.clara.harvest.OaiException.Code;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a list goes on. It holds all that the list was asked with, and the revision that it began
 * at: whoever answers, and whatever is written meanwhile, the list is that of one state.
 *
 * @param list what was asked for
 * @param asOf the revision after which no change counts
 * @param position the last record that was given
 * @param given how many there were
 */
record ResumptionToken(ListRequest list, long asOf, Position position, long given) {

  private static final String SEPARATOR = "!";
  private static final int PARTS = 7;

  String text() {
    String parts =
        String.join(
            SEPARATOR,
            list.prefix(),
            orEmpty(list.set()),
            orEmpty(list.from()),
            orEmpty(list.until()),
            Long.toString(asOf),
            position.text(),
            Long.toString(given));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(parts.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * @param newest the newest revision: a token from later is not from here
   * @throws OaiException badResumptionToken
   */
  static ResumptionToken parse(String text, long newest) {
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      var parts = new String(bytes, StandardCharsets.US_ASCII).split(SEPARATOR, -1);
      if (parts.length == PARTS) {
        var list = new ListRequest(parts[0], orNull(parts[1]), orNull(parts[2]), orNull(parts[3]));
        list.selection();
        var position = Position.parse(parts[5]);
        var token =
            new ResumptionToken(list, Long.parseLong(parts[4]), position, Long.parseLong(parts[6]));
        if (position != null && token.asOf <= newest && token.text().equals(text)) {
          return token;
        }
      }
    } catch (IllegalArgumentException | OaiException e) {
      throw wrong();
    }
    throw wrong();
  }

  private static OaiException wrong() {
    return new OaiException(Code.badResumptionToken, "No list of this repository goes on there.");
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
