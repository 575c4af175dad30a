package fr.clara.grant.giving;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import fr.clara.grant.GrantApi;
import fr.clara.transfer.RowWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes a package as its grants come. Those that cannot be stated fully come last: they wait in a
 * file, however many they are.
 */
final class PackageWriter implements RowWriter<GrantApi.Grant> {

  private final OutputStream out;
  private final JsonGenerator json;
  private final GrantStatements statements;
  private final Path file;
  private final SequenceWriter incomplete;

  /**
   * Begins a package.
   *
   * @param head its members beside the grants
   */
  PackageWriter(
      OutputStream out, ObjectMapper mapper, Map<String, Object> head, GrantStatements statements)
      throws IOException {
    this.out = out;
    this.json = mapper.createGenerator(out);
    this.statements = statements;
    this.file = Files.createTempFile("clara-360giving", null);
    this.incomplete = mapper.writer().writeValuesAsArray(file.toFile());
    json.writeStartObject();
    for (var member : head.entrySet()) {
      json.writePOJOField(member.getKey(), member.getValue());
    }
    json.writeArrayFieldStart(GivingApi.GRANTS);
  }

  @Override
  public void write(GrantApi.Grant grant) throws IOException {
    var stated = statements.of(grant);
    if (stated.missing().isEmpty()) {
      json.writePOJO(stated);
    } else {
      incomplete.write(stated);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      incomplete.close();
      json.writeEndArray();
      json.writeFieldName(GivingApi.INCOMPLETE_GRANTS);
      json.writeRawValue("");
      json.flush();
      Files.copy(file, out);
      json.writeEndObject();
      json.close();
    } finally {
      Files.delete(file);
    }
  }
}
