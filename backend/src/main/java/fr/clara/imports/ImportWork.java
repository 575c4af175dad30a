package fr.clara.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.Author;
import fr.clara.problem.Contention;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Ahead;
import fr.clara.shared.Fault;
import fr.clara.shared.GrownTables;
import fr.clara.writing.Bulk;
import fr.clara.writing.Kinds;
import fr.clara.writing.Turns;
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
  private final ImportWriter writer;
  private final Bulk bulk;
  private final Author author;
  private final Progress progress;
  private final Turns turns;
  private final SentForms forms;
  private final ImportRows table;

  ImportWork(
      Turns turns,
      Session session,
      ObjectMapper json,
      Kinds kinds,
      Plan plan,
      ImportWriter writer,
      Bulk bulk,
      Author author,
      Progress progress,
      SentForms forms,
      ImportRows table) {
    this.table = table;
    this.forms = forms;
    this.turns = turns;
    this.session = session;
    this.json = json;
    this.kinds = kinds;
    this.plan = plan;
    this.writer = writer;
    this.bulk = bulk;
    this.author = author;
    this.progress = progress;
  }

  /** Reads a table twice: what it is as a whole, then what each row would do. */
  void check(long id, SentFile file) {
    try {
      var given = survey(id, file);
      checkRows(id, file, given);
      if (given.size() > GrownTables.MANY) {
        QuarkusTransaction.requiringNew().run(table::measure);
      }
      progress.checked(id);
    } catch (Tables.Unreadable e) {
      progress.refused(id, List.of(e.fault()));
    } catch (RuntimeException e) {
      fail(id, e);
    }
  }

  private void checkRows(long id, SentFile file, Map<String, Integer> given) {
    try (var ahead = new Ahead<List<ImportRow>>(2, checked -> progress.advance(id, checked))) {
      var some = new ArrayList<SentRow>();
      forms.read(
          file,
          columns -> {},
          row -> {
            some.add(row);
            if (some.size() == AT_ONCE) {
              check(id, some, given, ahead);
            }
          });
      check(id, some, given, ahead);
      ahead.finish();
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

  private void check(
      long id, List<SentRow> some, Map<String, Integer> given, Ahead<List<ImportRow>> ahead) {
    var rows = List.copyOf(some);
    some.clear();
    ahead.give(() -> QuarkusTransaction.requiringNew().call(() -> check(id, rows, given)));
  }

  private List<ImportRow> check(long id, List<SentRow> rows, Map<String, Integer> given) {
    session.setDefaultReadOnly(true); // Nothing is copied, to be compared with at the end.
    var whole = session.find(Import.class, id);
    var checked = plan.of(whole, whole.kind, rows, given);
    table.add(checked);
    return checked;
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
    } catch (ImportWriter.RefusedRow e) {
      progress.refused(id, new ImportRow.Id(id, e.row()), e.faults());
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
                writer.write(id);
                bulk.end();
                session.find(Import.class, id).state = ImportState.APPLIED;
              }
            });
  }
}
