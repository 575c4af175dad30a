package fr.clara.grant.giving;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.imports.SentForm;
import fr.clara.imports.SentRow;
import fr.clara.search.Lists;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.transfer.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes in packages of the 360Giving standard, our own and others', one grant in memory. */
@ApplicationScoped
class PackageReader implements SentForm {

  private static final Set<String> LISTS = Set.of(GivingApi.GRANTS, GivingApi.INCOMPLETE_GRANTS);

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Identifiers identifiers;
  private final Lists lists;

  PackageReader(Identifiers identifiers, Lists lists) {
    this.identifiers = identifiers;
    this.lists = lists;
  }

  @Override
  public Kind kind() {
    return Kind.GRANTS;
  }

  @Override
  public Format format() {
    return Format.THREE_SIXTY_GIVING;
  }

  @Override
  public void read(Path file, String source, Consumer<SentRow> rows) throws IOException {
    var reading = new Reading(source, rows);
    try (var parser = JSON.createParser(file.toFile())) {
      reading.read(parser);
    }
  }

  private final class Reading {

    private final String source;
    private final Consumer<SentRow> rows;
    private final Supplier<Directory> directory = new Once();
    private int number;

    Reading(String source, Consumer<SentRow> rows) {
      this.source = source;
      this.rows = rows;
    }

    void read(JsonParser parser) throws IOException {
      boolean found = false;
      expect(parser, parser.nextToken() == JsonToken.START_OBJECT);
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String member = parser.currentName();
        parser.nextToken();
        if (LISTS.contains(member)) {
          expect(parser, parser.currentToken() == JsonToken.START_ARRAY);
          grants(parser);
          found = true;
        } else {
          parser.skipChildren();
        }
      }
      expect(parser, found && parser.nextToken() == null);
    }

    private void grants(JsonParser parser) throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        JsonNode grant = parser.readValueAsTree();
        number++;
        rows.accept(grant.isObject() ? row(grant) : unreadable());
      }
    }

    private SentRow row(JsonNode grant) {
      var reading = new GrantReading(identifiers, directory, grant);
      var written = reading.read(source);
      return new SentRow(number, null, written, reading.faults());
    }

    private SentRow unreadable() {
      return new SentRow(number, null, null, List.of(Fault.at("", "body")));
    }

    private static void expect(JsonParser parser, boolean kept) throws JsonParseException {
      if (!kept) {
        throw new JsonParseException(parser, "This is no package of grants");
      }
    }
  }

  /** What there is to name is looked up when something first is named. */
  private final class Once implements Supplier<Directory> {

    private Directory directory;

    @Override
    public Directory get() {
      if (directory == null) {
        directory = Directory.of(lists);
      }
      return directory;
    }
  }
}
