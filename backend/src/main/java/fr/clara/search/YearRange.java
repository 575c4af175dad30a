package fr.clara.search;

import java.util.regex.Pattern;

/** Years from one to another, both included: {@code 2010..2015}, {@code 2010..}, {@code ..2015}. */
public record YearRange(String from, String to) {

  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{4})\\.\\.([0-9]{4})?|\\.\\.([0-9]{4})");

  static boolean matches(String word) {
    return SHAPE.matcher(word).matches();
  }

  static YearRange of(String word) {
    int dots = word.indexOf("..");
    String from = word.substring(0, dots);
    String to = word.substring(dots + 2);
    return new YearRange(from.isEmpty() ? "0000" : from, to.isEmpty() ? "9999" : to);
  }

  boolean holds(String year) {
    return year.compareTo(from) >= 0 && year.compareTo(to) <= 0;
  }
}
