package fr.clara.imports;

import fr.clara.shared.Kind;
import fr.clara.transfer.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A form of other people's in which records of one kind are sent in. */
public interface SentForm {

  Kind kind();

  Format format();

  /**
   * Gives the records of a file in their order, each as it would be written here, or with what
   * stands in the way of that.
   *
   * @param source the document that records cite which name none, null when there is none
   * @throws IOException when it is not of the form
   */
  void read(Path file, String source, Consumer<SentRow> rows) throws IOException;
}
