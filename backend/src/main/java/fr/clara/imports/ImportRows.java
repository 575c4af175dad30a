package fr.clara.imports;

import fr.clara.shared.CopiedRows;
import fr.clara.shared.GrownTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;

/** The table of rows, which are no records: they are brought there past the entities. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportRows {

  private static final String INTO =
      "import_rows (import_id, number, record, outcome, input, base, faults, differences)";

  private final Session session;

  ImportRows(Session session) {
    this.session = session;
  }

  void add(List<ImportRow> rows) {
    session.doReturningWork(
        connection -> {
          CopiedRows.add(connection, INTO, rows, ImportRows::values);
          return null;
        });
  }

  /** They are read some at a time: it matters that the database knows how many there are. */
  void measure() {
    session.doReturningWork(
        connection -> {
          GrownTables.measure(connection, List.of("import_rows (import_id, outcome, number)"));
          return null;
        });
  }

  private static List<?> values(ImportRow row) {
    return Arrays.asList(
        row.id.importId(),
        row.id.number(),
        row.record,
        row.outcome,
        row.input,
        row.base,
        row.faults,
        row.differences);
  }
}
