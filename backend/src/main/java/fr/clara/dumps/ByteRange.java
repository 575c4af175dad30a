package fr.clara.dumps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file as {@code Range} asks for it (RFC 9110, section 14).
 *
 * @param first the first byte, from 0
 * @param length of the part in bytes; none of them where the file does not reach so far
 */
record ByteRange(long first, long length) {

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * The part; null where the whole file is to be sent, as it is where several parts are asked for.
   */
  static ByteRange of(String range, long bytes) {
    Matcher given = range == null ? null : RANGE.matcher(range);
    if (given == null || !given.matches() || range.equals("bytes=-")) {
      return null;
    }
    if (given.group(1).isEmpty()) {
      long last = Math.min(Long.parseLong(given.group(2)), bytes);
      return new ByteRange(bytes - last, last);
    }
    long first = Long.parseLong(given.group(1));
    long end = given.group(2).isEmpty() ? bytes - 1 : Long.parseLong(given.group(2));
    return end < first && !given.group(2).isEmpty()
        ? null
        : new ByteRange(first, Math.max(0, Math.min(end, bytes - 1) - first + 1));
  }

  boolean isSatisfiable() {
    return length > 0;
  }

  String text(long bytes) {
    return "bytes " + first + "-" + (first + length - 1) + "/" + bytes;
  }
}
