package fr.clara.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.Author;
import fr.clara.changes.ChangedRecords;
import fr.clara.shared.Kind;
import fr.clara.writing.Kinds;
import fr.clara.writing.Records;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Puts CLARA's own records into the database at the start: those that never were there. A record
 * that is there is left as it is, because an editor may have changed it; one that was withdrawn
 * stays withdrawn.
 */
@ApplicationScoped
public class NetworkLoader {

  private static final Logger LOG = Logger.getLogger(NetworkLoader.class);

  /** Instances that start together take turns: the number only has to be ours. */
  private static final long TURN = 0x434c415241L;

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
  private final Session session;
  private final ObjectMapper json;

  NetworkLoader(
      Author author,
      ChangedRecords changed,
      Kinds kinds,
      Records records,
      Session session,
      ObjectMapper json) {
    this.author = author;
    this.changed = changed;
    this.kinds = kinds;
    this.records = records;
    this.session = session;
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
    session
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:turn)", Integer.class)
        .setParameter("turn", TURN)
        .getSingleResult();
    return ORDER.stream().mapToInt(this::load).sum();
  }

  private int load(Kind kind) {
    int created = 0;
    var known = changed.known(kind);
    for (JsonNode input : read(kind)) {
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
