package fr.clara.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.Author;
import fr.clara.changes.ChangedRecords;
import fr.clara.shared.Kind;
import fr.clara.writing.Kinds;
import fr.clara.writing.Records;
import fr.clara.writing.Turns;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Puts CLARA's own records into the database at the start: those that never were there. A record
 * that is there is left as it is, because an editor may have changed it; one that was withdrawn
 * stays withdrawn.
 */
@ApplicationScoped
public class NetworkLoader {

  private static final Logger LOG = Logger.getLogger(NetworkLoader.class);

  /** Instances that start together take turns. */
  private static final String TURN = "loading";

  /** Each after those that it refers to. */
  private static final List<Kind> ORDER =
      List.of(
          Kind.SOURCES,
          Kind.POLES,
          Kind.AXES,
          Kind.INSTITUTIONS,
          Kind.PROGRAMMES,
          Kind.PEOPLE,
          Kind.COOPERATIONS,
          Kind.CALLS,
          Kind.PROJECTS,
          Kind.GRANTS,
          Kind.OUTCOMES,
          Kind.EVENTS,
          Kind.AGREEMENTS,
          Kind.TRAININGS,
          Kind.FIGURES);

  private final Author author;
  private final ChangedRecords changed;
  private final Kinds kinds;
  private final Records records;
  private final Turns turns;
  private final ObjectMapper json;

  NetworkLoader(
      Author author,
      ChangedRecords changed,
      Kinds kinds,
      Records records,
      Turns turns,
      ObjectMapper json) {
    this.author = author;
    this.changed = changed;
    this.kinds = kinds;
    this.records = records;
    this.turns = turns;
    this.json = json;
  }

  void atStart(@Observes StartupEvent event) {
    int created = load();
    if (created > 0) {
      LOG.infof("Loaded %d of CLARA's own records", created);
    }
  }

  /** Creates what never was there and returns how many records that was. */
  @Transactional
  public int load() {
    author.is("loader");
    turns.waitForEverybody();
    turns.take(TURN);
    return ORDER.stream().mapToInt(this::load).sum();
  }

  private int load(Kind kind) {
    int created = 0;
    var inputs = read(kind);
    var ids = new ArrayList<String>();
    inputs.forEach(input -> ids.add(input.path("id").asText()));
    var known = changed.known(kind, ids);
    for (JsonNode input : inputs) {
      if (!known.contains(input.path("id").asText())) {
        records.create(kinds.of(kind), input);
        created++;
      }
    }
    return created;
  }

  private JsonNode read(Kind kind) {
    String name = "/network/" + kind.segment() + ".json";
    try (var file = NetworkLoader.class.getResourceAsStream(name)) {
      return json.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
