package fr.clara.search;

import fr.clara.shared.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

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
    byte[] text = key.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Sha256.digest().digest(text)).getLong();
  }
}
