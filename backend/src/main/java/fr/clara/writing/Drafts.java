package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.changes.ChangedRecords;
import fr.clara.changes.Erased;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.problem.ProblemWriter;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Keeps drafts, one a record, apart from the records: nothing that reads records can meet one. To
 * publish one is to write the record.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Drafts {

  private final Session session;
  private final Clock clock;
  private final ObjectMapper json;
  private final Kinds kinds;
  private final Records records;
  private final InputReader reader;
  private final References references;
  private final Rules rules;
  private final ChangedRecords changed;
  private final ProblemWriter words;
  private final Turns turns;

  Drafts(
      Session session,
      Clock clock,
      ObjectMapper json,
      Kinds kinds,
      Records records,
      InputReader reader,
      References references,
      Rules rules,
      ChangedRecords changed,
      ProblemWriter words,
      Turns turns) {
    this.turns = turns;
    this.session = session;
    this.clock = clock;
    this.json = json;
    this.kinds = kinds;
    this.records = records;
    this.reader = reader;
    this.references = references;
    this.rules = rules;
    this.changed = changed;
    this.words = words;
  }

  /** A draft and its entity tag. */
  public record Saved(DraftApi.Draft shown, String tag) {}

  /** All of them, or those of a kind; the last saved first. */
  public DraftApi.Drafts all(Kind kind) {
    var found =
        session
            .createSelectionQuery(
                "from Draft where :kind is null or kind = :kind order by savedAt desc, address",
                Draft.class)
            .setParameter("kind", kind)
            .getResultList();
    return new DraftApi.Drafts(
        found.stream()
            .map(
                d ->
                    new DraftApi.Summary(
                        d.kind, d.id, label(d.input), exists(d), d.savedAt, d.savedBy))
            .toList());
  }

  private static JsonNode label(JsonNode input) {
    for (String name : List.of("title", "name")) {
      if (input.path(name).hasNonNull("fr")) {
        return input.get(name);
      }
    }
    String name = input.path("name").asText(null);
    return name == null ? null : JsonNodeFactory.instance.objectNode().put("fr", name);
  }

  public Saved get(Written<?, ?> kind, String id) {
    return show(kind, there(kind, id));
  }

  /**
   * Saves a draft, which may be incomplete.
   *
   * @param base the entity tag of the record that it takes into account, null for that of its
   *     beginning
   * @throws ProblemException 409 when the identifier was a withdrawn record's, 412, or 422 when it
   *     has members that no record of the kind has
   */
  public Saved save(
      Written<?, ?> kind, String id, Precondition seen, JsonNode body, String base, String by) {
    turns.take("draft " + Draft.address(kind.kind(), id)); // What is not there yet has no lock.
    var draft = find(kind, id);
    seen.check(draft == null ? null : draft.tag, () -> show(kind, draft).shown());
    var kept = draft == null ? begin(kind, id) : draft;
    kept.input = input(kind, id, body);
    kept.base = base == null ? kept.base : base;
    kept.tag = newTag();
    kept.savedAt = clock.instant();
    kept.savedBy = by;
    session.persist(kept);
    session.flush();
    return show(kind, kept);
  }

  private Draft begin(Written<?, ?> kind, String id) {
    var record = records.find(kind, id);
    if (record == null && changed.knows(kind.kind(), id)) {
      throw new ProblemException(ProblemType.ALREADY_EXISTS);
    }
    var draft = new Draft();
    draft.address = Draft.address(kind.kind(), id);
    draft.kind = kind.kind();
    draft.id = id;
    draft.base = record == null ? null : records.tag(kind, record);
    return draft;
  }

  private JsonNode input(Written<?, ?> kind, String id, JsonNode body) {
    if (!(body instanceof ObjectNode object)) {
      throw ProblemException.invalidRecord(List.of(Fault.at("", "body")));
    }
    var faults = new ArrayList<Fault>();
    KnownMembers.check(object, kind.input(), kind.listing().shape(), "", faults::add);
    var named = Records.withId(object, id);
    reader.read(named, kind).faults().stream()
        .filter(fault -> fault.pointer().equals("/id"))
        .forEach(faults::add);
    return new InputReader.Read<>(WrittenForm.of(named, kind.input()), faults).orRefuse();
  }

  /** Forgets a draft. */
  public void discard(Written<?, ?> kind, String id, Precondition seen) {
    session.remove(take(kind, id, seen));
  }

  /**
   * Writes the record as its draft says, and forgets the draft.
   *
   * @throws ProblemException 404, 412 when the draft or the record has changed meanwhile, 422
   */
  public Records.Saved publish(Written<?, ?> kind, String id, Precondition seen) {
    var draft = take(kind, id, seen);
    session.remove(draft);
    session.flush();
    return draft.base == null
        ? records.create(kind, draft.input)
        : records.replace(kind, id, Precondition.tag(draft.base), draft.input);
  }

  /** Of a record that is erased no draft stays, and no other draft tells its name. */
  void forget(@Observes Erased erased) {
    var own = session.find(Draft.class, Draft.address(erased.kind(), erased.id()));
    if (own != null) {
      session.remove(own);
    }
    for (String trace : erased.traces()) {
      session
          .createSelectionQuery(
              "from Draft where lower(cast(input as String)) like :trace", Draft.class)
          .setParameter("trace", trace)
          .getResultList()
          .forEach(draft -> rewrite(draft, erased.without().apply(draft.input)));
    }
  }

  /** Whoever still has the former content is told so when he saves it. */
  private static void rewrite(Draft draft, JsonNode input) {
    draft.input = input;
    draft.tag = newTag();
  }

  private static String newTag() {
    return UUID.randomUUID().toString();
  }

  private Draft take(Written<?, ?> kind, String id, Precondition seen) {
    var draft = there(kind, id);
    seen.check(draft.tag, () -> show(kind, draft).shown());
    return draft;
  }

  private Draft there(Written<?, ?> kind, String id) {
    var draft = find(kind, id);
    if (draft == null) {
      throw ProblemException.notFound(kind.kind().path() + "/" + id + "/draft");
    }
    return draft;
  }

  private Draft find(Written<?, ?> kind, String id) {
    return session.find(
        Draft.class, Draft.address(kind.kind(), id), LockModeType.PESSIMISTIC_WRITE);
  }

  private boolean exists(Draft draft) {
    return session.find(kinds.of(draft.kind).entity(), draft.id) != null;
  }

  private <E extends NetworkRecord, I> Saved show(Written<E, I> kind, Draft draft) {
    var read = reader.read(draft.input, kind);
    var faults = new ArrayList<>(read.faults());
    faults.addAll(references.missing(draft.input, kind.input()));
    JsonNode preview = null;
    if (faults.isEmpty()) {
      var record = kind.create(draft.id, read.input());
      faults.addAll(rules.faults(record, false));
      preview = json.valueToTree(record.view());
    }
    return new Saved(
        new DraftApi.Draft(
            draft.kind,
            draft.id,
            draft.input,
            exists(draft),
            draft.base,
            draft.savedAt,
            draft.savedBy,
            faults.stream().map(words::describe).toList(),
            preview),
        draft.tag);
  }
}
