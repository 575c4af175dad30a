package fr.clara.shared;

import java.util.Locale;

/**
 * An enum whose values are public words: {@code UNIVERSITY_HOSPITAL} is university-hospital. Each
 * marks its own {@code word} as its JSON value, because the contract is generated from the enum.
 */
public interface ClosedList {

  String name();

  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
