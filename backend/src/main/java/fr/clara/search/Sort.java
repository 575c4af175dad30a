package fr.clara.search;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An order of lists. The id comes last, so that no two records tie; records without a value come
 * after all others in either direction.
 *
 * @param word the value of the {@code sort} parameter, with a leading hyphen when descending
 * @param key the HQL over the record {@code e}, never null
 * @param type of the key: String, Integer, BigDecimal or Instant
 */
public record Sort(String word, String key, Class<?> type) {

  public static Sort by(String word, String column) {
    return new Sort(word, column, String.class);
  }

  public static Sort byRank(String word, String column) {
    return new Sort(word, column, Integer.class);
  }

  public static Sort byDate(String word, String column) {
    String none = descends(word) ? "0000" : "9999-99-99";
    return new Sort(word, "coalesce(cast(" + column + " as string), '" + none + "')", String.class);
  }

  public static Sort byAmount(String word, String column) {
    String none = descends(word) ? "-1" : "99999999999999";
    return new Sort(word, "coalesce(" + column + ", " + none + "bd)", BigDecimal.class);
  }

  public static Sort byInstant(String word, String column) {
    String none = descends(word) ? "0001" : "9999";
    return new Sort(
        word, "coalesce(" + column + ", {ts '" + none + "-01-01 00:00:00'})", Instant.class);
  }

  boolean descending() {
    return descends(word);
  }

  private static boolean descends(String word) {
    return word.startsWith("-");
  }
}
