package fr.clara.search;

import java.util.List;

/** A kind of record that the API lists; one bean a kind. */
public interface Listed {
  Listing<?, ?> listing();

  /** The words of the other forms that the list comes in. */
  List<String> forms();
}
