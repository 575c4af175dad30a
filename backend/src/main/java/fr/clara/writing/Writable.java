package fr.clara.writing;

/** A kind of record that the API lets editors write; one bean a kind. */
public interface Writable {
  Written<?, ?> written();
}
