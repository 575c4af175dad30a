package fr.clara.charts;

import fr.clara.shared.Kind;

/** Which record is meant. */
record RecordKey(Kind kind, String id) {

  /** The key that a query gives as {@code projects/fastracs}. */
  static RecordKey of(String text) {
    int slash = text.indexOf('/');
    return new RecordKey(Kind.of(text.substring(0, slash)), text.substring(slash + 1));
  }
}
