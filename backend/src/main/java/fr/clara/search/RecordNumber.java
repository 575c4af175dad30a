package fr.clara.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A number that stands for a record where the index counts which records others name: counting many
 * thousand numbers is quick, counting as many texts is not. It is a digest of kind and id: that two
 * of a million records share one is a chance of one in thirty million.
 */
final class RecordNumber {

  /** Stands for no record. */
  static final long NONE = 0;

  private RecordNumber() {}

  /** The number of the record that the key names. */
  static long of(String key) {
    try {
      byte[] text = key.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
