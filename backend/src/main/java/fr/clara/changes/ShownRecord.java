package fr.clara.changes;

import jakarta.enterprise.context.RequestScoped;

/** The single record that an answer shows, for its entity tag. */
@RequestScoped
public class ShownRecord {

  private String tag;

  /** Names what is written of it. */
  public void is(String writtenTag) {
    tag = writtenTag;
  }

  /** Null when the answer shows no single record. */
  String tag() {
    return tag;
  }
}
