package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.changes.ChangedRecords;
import fr.clara.changes.Referrers;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.shared.Fault;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * Writes single records. Whoever writes a record has it for himself until he has committed, and has
 * seen what he changes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Records {

  private final Session session;
  private final ObjectMapper json;
  private final InputReader reader;
  private final References references;
  private final Referrers referrers;
  private final ChangedRecords changed;
  private final Rules rules;

  Records(
      Session session,
      ObjectMapper json,
      InputReader reader,
      References references,
      Referrers referrers,
      ChangedRecords changed,
      Rules rules) {
    this.session = session;
    this.json = json;
    this.reader = reader;
    this.references = references;
    this.referrers = referrers;
    this.changed = changed;
    this.rules = rules;
  }

  /**
   * A record as it was written.
   *
   * @param shown its public shape
   * @param tag the entity tag of what is written of it
   */
  public record Saved(String id, Object shown, String tag) {}

  /**
   * Creates a record.
   *
   * @throws ProblemException 409 when there is or was one of that identifier, 422 when rules are
   *     broken
   */
  public Saved create(Written<?, ?> kind, JsonNode body) {
    if (body instanceof ObjectNode object
        && changed.knows(kind.kind(), object.path("id").asText())) {
      throw new ProblemException(ProblemType.ALREADY_EXISTS);
    }
    return add(kind, body);
  }

  /** Creates a record of an identifier that may have been withdrawn. */
  <E extends NetworkRecord, I> Saved add(Written<E, I> kind, JsonNode body) {
    I input = accept(kind, body);
    String id = body.path("id").asText();
    E record = kind.create(id, input);
    session.persist(record);
    return saved(kind, record);
  }

  /**
   * Lets a record state what is written, and nothing else.
   *
   * @throws ProblemException 404, 412 or 422
   */
  public <E extends NetworkRecord, I> Saved replace(
      Written<E, I> kind, String id, Precondition seen, JsonNode body) {
    E record = take(kind, id, seen);
    return state(kind, record, body);
  }

  /**
   * Lets a record state what a JSON Merge Patch (RFC 7396) makes of its written form.
   *
   * @throws ProblemException 404, 412 or 422
   */
  public <E extends NetworkRecord, I> Saved patch(
      Written<E, I> kind, String id, Precondition seen, JsonNode patch) {
    if (!(patch instanceof ObjectNode)) {
      throw ProblemException.invalidRecord(List.of(Fault.at("", "body")));
    }
    E record = take(kind, id, seen);
    return state(kind, record, MergePatch.apply(written(kind, record), patch));
  }

  private <E extends NetworkRecord, I> Saved state(Written<E, I> kind, E record, JsonNode body) {
    I input = accept(kind, withId(body, record.id));
    kind.apply().accept(record, input);
    return saved(kind, record);
  }

  /**
   * Takes a record out of the network; its tombstone and its history stay.
   *
   * @throws ProblemException 404, 412, or 409 while others refer to it
   */
  public <E extends NetworkRecord> void withdraw(Written<E, ?> kind, String id, Precondition seen) {
    E record = take(kind, id, seen);
    var naming = referrers.naming(record);
    if (!naming.isEmpty()) {
      throw ProblemException.inTheWay(
          ProblemType.STILL_REFERENCED, NetworkRecord.references(naming));
    }
    session.remove(record);
    rules.flush();
  }

  /** Lets a record, withdrawn or not, state again what it stated. */
  public Saved restore(Written<?, ?> kind, String id, Precondition seen, JsonNode snapshot) {
    ObjectNode written = WrittenForm.of(snapshot, kind.input());
    if (find(kind, id) == null) {
      seen.check(null, () -> null);
      return add(kind, written);
    }
    return replace(kind, id, seen, written);
  }

  /** The record, nobody else writing it until the transaction is over; null when there is none. */
  public <E extends NetworkRecord> E find(Written<E, ?> kind, String id) {
    return session.find(kind.entity(), id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those records among these that there are, nobody else writing them until it is over. */
  public <E extends NetworkRecord> Map<String, E> take(Written<E, ?> kind, List<String> ids) {
    var there = new HashMap<String, E>();
    for (E record : session.findMultiple(kind.entity(), ids, LockModeType.PESSIMISTIC_WRITE)) {
      if (record != null) {
        there.put(record.id, record);
      }
    }
    return there;
  }

  private <E extends NetworkRecord> E take(Written<E, ?> kind, String id, Precondition seen) {
    E record = find(kind, id);
    if (record == null) {
      throw ProblemException.notFound(kind.kind().path() + "/" + id);
    }
    seen.check(tag(kind, record), record::view);
    return record;
  }

  /** What is written of a record. */
  public ObjectNode written(Written<?, ?> kind, NetworkRecord record) {
    return WrittenForm.of(json.valueToTree(record.view()), kind.input());
  }

  /** A written form in the one way in which the same statements are always written. */
  public <I> ObjectNode settled(Written<?, I> kind, I input) {
    return WrittenForm.of(json.valueToTree(input), kind.input());
  }

  /** The written form of what a record was, without asking whether it could be written today. */
  public <I> I reread(Written<?, I> kind, JsonNode snapshot) {
    return reader.reread(snapshot, kind);
  }

  public String tag(Written<?, ?> kind, NetworkRecord record) {
    return tagOf(kind, record.view());
  }

  /** The entity tag of what is written, from what is shown. */
  public String tagOf(Written<?, ?> kind, Object shown) {
    return RecordTag.of(WrittenForm.of(json.valueToTree(shown), kind.input()));
  }

  /** Refuses what is wrong by itself, or names records that are not there. */
  private <I> I accept(Written<?, I> kind, JsonNode body) {
    var read = reader.read(body, kind);
    var faults = new ArrayList<>(read.faults());
    if (body instanceof ObjectNode) {
      faults.addAll(references.missing(WrittenForm.of(body, kind.input()), kind.input()));
    }
    return new InputReader.Read<>(read.input(), faults).orRefuse();
  }

  /** A record keeps its identifier for life. */
  static JsonNode withId(JsonNode body, String id) {
    if (!(body instanceof ObjectNode object)) {
      return body;
    }
    if (object.hasNonNull("id") && !object.get("id").asText().equals(id)) {
      throw ProblemException.invalidRecord(List.of(Fault.at("/id", "other-id", id)));
    }
    return object.deepCopy().put("id", id);
  }

  /** As the database has it, read anew. */
  private <E extends NetworkRecord> Saved saved(Written<E, ?> kind, E record) {
    rules.check(record);
    session.clear();
    E kept = session.find(kind.entity(), record.id);
    return new Saved(kept.id, kept.view(), tag(kind, kept));
  }
}
