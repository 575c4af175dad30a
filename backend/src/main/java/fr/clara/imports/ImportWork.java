package fr.clara.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.Author;
import fr.clara.changes.ChangedRecords;
import fr.clara.problem.Contention;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Fault;
import fr.clara.shared.NetworkRecord;
import fr.clara.writing.Bulk;
import fr.clara.writing.Kinds;
import fr.clara.writing.Records;
import fr.clara.writing.References;
import fr.clara.writing.Rules;
import fr.clara.writing.Turns;
import fr.clara.writing.Written;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Checks and applies imports, some rows at a time. */
@ApplicationScoped
class ImportWork {

  private static final Logger LOG = Logger.getLogger(ImportWork.class);
  private static final int AT_ONCE = 500;
  private static final int LONGEST_SECONDS = 3_600;
  private static final int ATTEMPTS = 5;

  private final Session session;
  private final ObjectMapper json;
  private final Kinds kinds;
  private final Plan plan;
  private final Records records;
  private final Rules rules;
  private final Bulk bulk;
  private final Author author;
  private final Progress progress;
  private final Turns turns;
  private final ChangedRecords changed;
  private final SentForms forms;

  ImportWork(
      Turns turns,
      Session session,
      ObjectMapper json,
      Kinds kinds,
      Plan plan,
      Records records,
      Rules rules,
      Bulk bulk,
      Author author,
      Progress progress,
      ChangedRecords changed,
      SentForms forms) {
    this.forms = forms;
    this.changed = changed;
    this.turns = turns;
    this.session = session;
    this.json = json;
    this.kinds = kinds;
    this.plan = plan;
    this.records = records;
    this.rules = rules;
    this.bulk = bulk;
    this.author = author;
    this.progress = progress;
  }

  /** Reads a table twice: what it is as a whole, then what each row would do. */
  void check(long id, SentFile file) {
    try {
      var given = survey(id, file);
      var some = new ArrayList<SentRow>();
      forms.read(
          file,
          columns -> {},
          row -> {
            some.add(row);
            if (some.size() == AT_ONCE) {
              check(id, some, given);
            }
          });
      check(id, some, given);
      progress.checked(id);
    } catch (Tables.Unreadable e) {
      progress.refused(id, List.of(e.fault()));
    } catch (RuntimeException e) {
      fail(id, e);
    }
  }

  /** Counts the rows and their identifiers; refuses a table with columns that mean nothing. */
  private Map<String, Integer> survey(long id, SentFile file) {
    var merge = new Merge(kinds.of(progress.kind(id)));
    var given = new HashMap<String, Integer>();
    var rows = new int[1];
    forms.read(
        file,
        columns -> checkColumns(columns, merge),
        row -> {
          rows[0]++;
          if (row.id() != null) {
            given.merge(row.id(), 1, Integer::sum);
          }
        });
    progress.counted(id, rows[0]);
    return given;
  }

  private static void checkColumns(List<String> columns, Merge merge) {
    for (String column : columns) {
      if (!merge.knows(column)) {
        throw new Tables.Unreadable("unknown-column", column);
      }
      if (columns.indexOf(column) != columns.lastIndexOf(column)) {
        throw new Tables.Unreadable("column-twice", column);
      }
    }
    if (!columns.contains("id")) {
      throw new Tables.Unreadable("no-id-column");
    }
  }

  private void check(long id, List<SentRow> rows, Map<String, Integer> given) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var whole = session.find(Import.class, id);
              var planned = plan.of(whole, whole.kind, rows, given);
              session.clear();
              planned.forEach(session::persist);
            });
    progress.advance(id, rows.size());
    rows.clear();
  }

  /** What others or an outage stood in the way of can be tried again; all else is our mistake. */
  private void fail(long id, RuntimeException e) {
    if (Contention.isBehind(e) || Contention.isBrokenOff(e)) {
      LOG.warnf("Import %d gave way to others: %s", (Long) id, e.getMessage());
      progress.leave(id);
    } else {
      LOG.errorf(e, "Import %d failed", (Long) id);
      progress.refused(id, List.of(Fault.at("", "internal-error.detail")));
    }
  }

  /** Writes all rows as one revision, or none. */
  void apply(long id, String role, String account) {
    try {
      writeInSpiteOfOthers(id, role, account);
    } catch (RefusedRow e) {
      progress.refused(id, e.row(), e.faults());
    } catch (ProblemException e) {
      progress.refused(
          id,
          e.faults().isEmpty() ? List.of(Fault.at("", e.type().word() + ".detail")) : e.faults());
    } catch (RuntimeException e) {
      fail(id, e);
    }
  }

  /** Editors may hold what it needs and need what it holds: when it gave way, it tries again. */
  private void writeInSpiteOfOthers(long id, String role, String account) {
    for (int attempt = 1; ; attempt++) {
      try {
        writeOnce(id, role, account);
        return;
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !Contention.isBehind(e)) {
          throw e;
        }
        progress.again(id);
      }
    }
  }

  private void writeOnce(long id, String role, String account) {
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .run(
            () -> {
              turns.waitForEverybody();
              if (progress.claim(id)) {
                author.is(role, account);
                author.importing(id);
                bulk.begin();
                write(id);
                bulk.end();
                session.find(Import.class, id).state = ImportState.APPLIED;
              }
            });
  }

  /** A row that was right when it was checked and is not any more. */
  private static final class RefusedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient ImportRow.Id row;
    private final transient List<Fault> faults;

    RefusedRow(ImportRow.Id row, List<Fault> faults) {
      super(row + " " + faults);
      this.row = row;
      this.faults = faults;
    }

    ImportRow.Id row() {
      return row;
    }

    List<Fault> faults() {
      return faults;
    }
  }

  private void write(long id) {
    var kind = kinds.of(session.find(Import.class, id).kind);
    List<ImportRow> rows;
    int after = 0;
    do {
      rows =
          session
              .createSelectionQuery(
                  "from ImportRow where id.importId = :id and id.number > :after"
                      + " and outcome in (CREATED, CHANGED) order by id.number",
                  ImportRow.class)
              .setParameter("id", id)
              .setParameter("after", after)
              .setMaxResults(AT_ONCE)
              .getResultList();
      refuseIdentifiersOfBefore(kind, rows);
      for (ImportRow row : rows) {
        write(kind, row);
        after = row.id.number();
      }
      bulk.write();
      progress.advance(id, rows.size());
    } while (rows.size() == AT_ONCE);
  }

  /** A record may have been created, and even withdrawn or erased, since the table was checked. */
  private void refuseIdentifiersOfBefore(Written<?, ?> kind, List<ImportRow> rows) {
    var created = rows.stream().filter(row -> row.base == null).toList();
    var known = changed.known(kind.kind(), created.stream().map(row -> row.record).toList());
    for (ImportRow row : created) {
      if (known.contains(row.record)) {
        throw new RefusedRow(row.id, List.of(Fault.at("", "row-changed-since")));
      }
    }
  }

  private <E extends NetworkRecord, I> void write(Written<E, I> kind, ImportRow row) {
    E record = records.find(kind, row.record);
    boolean same = record == null ? row.base == null : records.tag(kind, record).equals(row.base);
    if (!same) {
      throw new RefusedRow(row.id, List.of(Fault.at("", "row-changed-since")));
    }
    I input = records.reread(kind, row.input);
    if (record == null) {
      record = kind.create(row.record, input);
      session.persist(record);
    } else {
      kind.apply().accept(record, input);
    }
    var faults = rules.faults(record);
    if (!faults.isEmpty()) {
      throw new RefusedRow(row.id, faults);
    }
    if (References.refersToItself(kind)) {
      // What a row before refers to must not be in memory as a mere reference when it comes.
      bulk.write();
    }
  }
}
