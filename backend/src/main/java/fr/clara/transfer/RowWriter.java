package fr.clara.transfer;

import java.io.IOException;

/** Writes records one after the other in some form; closing it ends the form. */
public interface RowWriter<V> extends AutoCloseable {

  void write(V record) throws IOException;

  @Override
  void close() throws IOException;
}
