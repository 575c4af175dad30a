package fr.clara.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook's messages are signed with, as Standard Webhooks 1.0.0 writes it: {@code whsec_}
 * and the bytes in base64.
 */
record Secret(String text) {

  private static final String PREFIX = "whsec_";

  /** The specification wants 24 to 64. */
  private static final int BYTES = 32;

  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
  }

  /** The signature of a message, as its header has it. */
  String signature(String id, long timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(HMAC);
      byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      mac.init(new SecretKeySpec(key, HMAC));
      mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Secrets are in no log. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
