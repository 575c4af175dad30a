package fr.clara.search;

/** A kind of record that the API lists; one bean a kind. */
public interface Listed {
  Listing<?, ?> listing();
}
