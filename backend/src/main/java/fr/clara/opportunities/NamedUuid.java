package fr.clara.opportunities;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs that follow from a name (version 5 of RFC 9562), the same everywhere and for life. */
final class NamedUuid {

  /** Of CLARA's calls; it never changes. */
  private static final UUID CALLS = UUID.fromString("5d0c1e9a-7c52-4f0e-9d7e-2f3a86c4b1d7");

  private NamedUuid() {}

  static UUID ofCall(String id) {
    return of(CALLS, id);
  }

  /** The UUID of a name within a namespace. */
  static UUID of(UUID namespace, String name) {
    var sha1 = sha1();
    sha1.update(bytes(namespace));
    var digest = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = digest.getLong() & ~0xF000L | 0x5000L;
    long low = digest.getLong() & ~(0b11L << 62) | 0b10L << 62;
    return new UUID(high, low);
  }

  private static byte[] bytes(UUID namespace) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(namespace.getMostSignificantBits())
        .putLong(namespace.getLeastSignificantBits())
        .array();
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
