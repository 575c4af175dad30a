package fr.clara.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.ChangeApi.Difference;
import fr.clara.changes.Erased;
import fr.clara.changes.Revisions;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.problem.ProblemWriter;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.writing.Kinds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Imports as editors see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Imports {

  static final String PATH = "/api/v1/imports";

  private static final int MOST_LISTED = 100;

  private final Session session;
  private final ObjectMapper json;
  private final Clock clock;
  private final Revisions revisions;
  private final ProblemWriter words;
  private final Worker worker;
  private final Kinds kinds;

  Imports(
      Session session,
      ObjectMapper json,
      Clock clock,
      Revisions revisions,
      ProblemWriter words,
      Worker worker,
      Kinds kinds) {
    this.kinds = kinds;
    this.worker = worker;
    this.session = session;
    this.json = json;
    this.clock = clock;
    this.revisions = revisions;
    this.words = words;
  }

  ImportApi.Import begin(Kind kind, String name, String account) {
    var whole = new Import();
    whole.kind = kind;
    whole.name = name;
    whole.state = ImportState.CHECKING;
    whole.startedAt = clock.instant();
    whole.startedBy = account;
    whole.worker = worker.number();
    whole.faults = json.createArrayNode();
    session.persist(whole);
    session.flush();
    return show(whole);
  }

  /** Whether a document has that identifier. */
  @Transactional
  boolean isSource(String id) {
    return session.find(kinds.of(Kind.SOURCES).entity(), id) != null;
  }

  ImportApi.Imports all() {
    return new ImportApi.Imports(
        session
            .createSelectionQuery("from Import order by id desc", Import.class)
            .setMaxResults(MOST_LISTED)
            .getResultList()
            .stream()
            .map(this::show)
            .toList());
  }

  ImportApi.Import one(long id) {
    return show(find(id));
  }

  private Import find(long id) {
    var whole = session.find(Import.class, id);
    if (whole == null) {
      throw ProblemException.notFound(PATH + "/" + id);
    }
    return whole;
  }

  /** Some rows of an outcome, or of any when it is null, after one. */
  ImportApi.Rows rows(long id, Outcome outcome, int after, int limit) {
    find(id);
    var rows =
        session
            .createSelectionQuery(
                "from ImportRow where id.importId = :id and id.number > :after"
                    + " and (:outcome is null or outcome = :outcome) order by id.number",
                ImportRow.class)
            .setParameter("id", id)
            .setParameter("after", after)
            .setParameter("outcome", outcome)
            .setMaxResults(limit)
            .getResultList();
    Integer next = rows.size() < limit ? null : rows.get(rows.size() - 1).id.number();
    return new ImportApi.Rows(rows.stream().map(this::show).toList(), next);
  }

  /**
   * Lets an import be applied.
   *
   * @throws ProblemException 409 unless it is checked, with nothing wrong, or was interrupted while
   *     it was applied
   */
  ImportApi.Import beginApplying(long id) {
    var whole = find(id);
    session.refresh(whole, LockModeType.PESSIMISTIC_WRITE);
    boolean checked = whole.state == ImportState.CHECKED;
    boolean interrupted = whole.state == ImportState.APPLYING && isInterrupted(whole);
    if (!checked && !interrupted) {
      throw new ProblemException(ProblemType.NOT_APPLICABLE);
    }
    whole.state = ImportState.APPLYING;
    whole.total = whole.created + whole.changed;
    whole.done = 0;
    whole.worker = worker.number();
    return show(whole);
  }

  /**
   * Forgets an import; what it wrote stays.
   *
   * @throws ProblemException 409 while it is worked on
   */
  void discard(long id) {
    var whole = find(id);
    if (isWorkedOn(whole) && !isInterrupted(whole)) {
      throw new ProblemException(ProblemType.NOT_APPLICABLE);
    }
    session.remove(whole);
  }

  /** Rows that tell of a record that is erased go. */
  void forget(@Observes Erased erased) {
    for (String trace : erased.traces()) {
      session
          .createSelectionQuery(
              "from ImportRow where lower(coalesce(cast(input as String), '')"
                  + " || coalesce(cast(differences as String), '') || coalesce(record, ''))"
                  + " like :trace",
              ImportRow.class)
          .setParameter("trace", trace)
          .getResultList()
          .forEach(session::remove);
    }
  }

  private static boolean isWorkedOn(Import whole) {
    return whole.state == ImportState.CHECKING || whole.state == ImportState.APPLYING;
  }

  private boolean isInterrupted(Import whole) {
    return isWorkedOn(whole) && !worker.lives(whole.worker);
  }

  private ImportApi.Import show(Import whole) {
    return new ImportApi.Import(
        whole.id,
        whole.kind,
        whole.name,
        isInterrupted(whole) ? ImportState.INTERRUPTED : whole.state,
        whole.startedAt,
        whole.startedBy,
        whole.total,
        whole.done,
        new ImportApi.Counts(whole.created, whole.changed, whole.unchanged, whole.wrong),
        faults(whole.faults).stream().map(words::describe).toList(),
        whole.state == ImportState.APPLIED ? revisions.ofImport(whole.id) : null);
  }

  private ImportApi.Row show(ImportRow row) {
    var faults = new ArrayList<ImportApi.Cell>();
    for (Fault fault : faults(row.faults)) {
      faults.add(new ImportApi.Cell(column(fault.pointer()), words.describe(fault).detail()));
    }
    var changes =
        read(row.differences, Difference[].class).stream()
            .map(d -> new ImportApi.Change(column(d.pointer()), d.before(), d.after()))
            .toList();
    return new ImportApi.Row(row.id.number(), row.record, row.outcome, faults, changes);
  }

  private List<Fault> faults(JsonNode faults) {
    return read(faults, Fault[].class);
  }

  private <T> List<T> read(JsonNode node, Class<T[]> type) {
    try {
      return List.of(json.treeToValue(node, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was kept of an import cannot be read", e);
    }
  }

  /** The column of a place: {@code /sources/0/place} is in sources.place. */
  private static String column(String pointer) {
    return Stream.of(pointer.split("/"))
        .filter(name -> !name.isEmpty() && !name.matches("\\d+"))
        .collect(Collectors.joining("."));
  }
}
