package fr.clara.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order in which French readers look for words. */
public final class FrenchOrder {

  /** Texts whose place in the order is remembered: it takes long to find out. */
  private static final int MOST = 20_000;

  private static final Cache<String, CollationKey> KEYS =
      Caffeine.newBuilder().maximumSize(MOST).build();

  private FrenchOrder() {}

  public static Comparator<String> ofTexts() {
    return Comparator.comparing(text -> KEYS.get(text, FrenchOrder::key));
  }

  private static CollationKey key(String text) {
    return Collator.getInstance(Locale.FRENCH).getCollationKey(text);
  }
}
