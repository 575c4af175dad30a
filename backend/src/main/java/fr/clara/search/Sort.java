package fr.clara.search;

import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
import fr.clara.shared.PartialDate;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;

/**
 * An order of lists. The id comes last, so that no two records tie; records without a value come
 * after all others in either direction.
 *
 * @param <V> the public shape of the records
 * @param word the value of the {@code sort} parameter, with a leading hyphen when descending
 * @param key what a record is sorted by, in the order of the text's code points; never null
 */
public record Sort<V>(String word, Function<V, String> key) {

  private static final String BEFORE_ALL = "";
  private static final String AFTER_ALL = "\uffff";

  /** By how well a record answers the words searched; it has no key. */
  public static final String RELEVANCE = "relevance";

  /** By the French text, as a French reader expects. */
  public static <V> Sort<V> byText(String word, Function<V, LocalizedText> text) {
    return new Sort<>(word, text.andThen(t -> FoldedText.of(t.in("fr"))));
  }

  public static <V> Sort<V> byRank(String word, Function<V, Integer> rank) {
    return by(word, rank, "%09d"::formatted);
  }

  public static <V> Sort<V> byDate(String word, Function<V, PartialDate> date) {
    return by(word, date, PartialDate::text);
  }

  public static <V> Sort<V> byInstant(String word, Function<V, OffsetDateTime> instant) {
    return by(word, instant, at -> at.toInstant().toString());
  }

  /** By the number alone, whatever the currency. */
  public static <V> Sort<V> byAmount(String word, Function<V, Money> amount) {
    return by(word, amount, money -> "%016d".formatted(cents(money.value())));
  }

  private static long cents(BigDecimal amount) {
    return amount.movePointRight(2).longValue();
  }

  private static <V, T> Sort<V> by(String word, Function<V, T> value, Function<T, String> text) {
    String none = descends(word) ? BEFORE_ALL : AFTER_ALL;
    return new Sort<>(
        word, value.andThen(stated -> Objects.isNull(stated) ? none : text.apply(stated)));
  }

  static <V> Sort<V> byRelevance() {
    return new Sort<>(RELEVANCE, view -> BEFORE_ALL);
  }

  boolean relevance() {
    return word.equals(RELEVANCE);
  }

  boolean descending() {
    return descends(word);
  }

  private static boolean descends(String word) {
    return word.startsWith("-");
  }
}
