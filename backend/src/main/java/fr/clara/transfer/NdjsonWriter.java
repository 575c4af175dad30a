package fr.clara.transfer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, the same as in the list. */
final class NdjsonWriter<V> implements RowWriter<V> {

  private final SequenceWriter lines;
  private final OutputStream out;

  NdjsonWriter(OutputStream out, ObjectMapper json) throws IOException {
    this.out = out;
    // Lines go out as buffers fill: a flush after each would make each a part of the answer of its
    // own.
    this.lines =
        json.writer()
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .withRootValueSeparator("\n")
            .writeValues(out);
  }

  @Override
  public void write(V record) throws IOException {
    lines.write(record);
  }

  @Override
  public void close() throws IOException {
    lines.flush();
    out.write('\n');
    lines.close();
  }
}
