package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.changes.ChangedRecords;
import fr.clara.shared.Fault;
import fr.clara.shared.NetworkRecord;
import fr.clara.writing.Bulk;
import fr.clara.writing.Kinds;
import fr.clara.writing.Records;
import fr.clara.writing.Rules;
import fr.clara.writing.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.Session;

/** Writes the rows of an import that was checked, some at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportWriter {

  private static final int AT_ONCE = 500;

  private final Session session;
  private final Kinds kinds;
  private final Records records;
  private final Rules rules;
  private final Bulk bulk;
  private final Progress progress;
  private final ChangedRecords changed;

  ImportWriter(
      Session session,
      Kinds kinds,
      Records records,
      Rules rules,
      Bulk bulk,
      Progress progress,
      ChangedRecords changed) {
    this.session = session;
    this.kinds = kinds;
    this.records = records;
    this.rules = rules;
    this.bulk = bulk;
    this.progress = progress;
    this.changed = changed;
  }

  /** A row that was right when it was checked and is not any more. */
  static final class RefusedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int row;
    private final transient List<Fault> faults;

    RefusedRow(int row, List<Fault> faults) {
      super(row + " " + faults);
      this.row = row;
      this.faults = faults;
    }

    int row() {
      return row;
    }

    List<Fault> faults() {
      return faults;
    }
  }

  /**
   * What is written of a row.
   *
   * @param base entity tag of the record that was compared with, null when there was none
   */
  record Row(int number, String record, String base, JsonNode input) {

    boolean creates() {
      return base == null;
    }
  }

  /**
   * Writes all rows that create or change records.
   *
   * @throws RefusedRow for the first that is not right any more
   */
  void write(long id) {
    var kind = kinds.of(session.find(Import.class, id).kind);
    List<Row> rows;
    int after = 0;
    do {
      rows = rows(id, after);
      write(kind, rows);
      progress.advance(id, rows.size());
      after = rows.isEmpty() ? after : rows.get(rows.size() - 1).number();
    } while (rows.size() == AT_ONCE);
  }

  private List<Row> rows(long id, int after) {
    return session
        .createSelectionQuery(
            "select id.number, record, base, input from ImportRow"
                + " where id.importId = :id and id.number > :after"
                + " and outcome in (CREATED, CHANGED) order by id.number",
            Row.class)
        .setParameter("id", id)
        .setParameter("after", after)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  private <E extends NetworkRecord> void write(Written<E, ?> kind, List<Row> rows) {
    refuseIdentifiersOfBefore(kind, rows);
    var there = records.take(kind, ids(rows, row -> !row.creates()));
    // Changes come first: making room for what is new lets go of what was read.
    rows.stream()
        .filter(row -> !row.creates())
        .forEach(row -> change(kind, row, there.get(row.record())));
    rows.stream().filter(Row::creates).forEach(row -> create(kind, row));
    bulk.write();
  }

  private static List<String> ids(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).map(Row::record).toList();
  }

  /** A record may have been created, and even withdrawn or erased, since the table was checked. */
  private void refuseIdentifiersOfBefore(Written<?, ?> kind, List<Row> rows) {
    var known = changed.known(kind.kind(), ids(rows, Row::creates));
    for (Row row : rows) {
      if (row.creates() && known.contains(row.record())) {
        throw changedSince(row);
      }
    }
  }

  private static RefusedRow changedSince(Row row) {
    return new RefusedRow(row.number(), List.of(Fault.at("", "row-changed-since")));
  }

  private <E extends NetworkRecord, I> void create(Written<E, I> kind, Row row) {
    I input = records.reread(kind, row.input());
    bulk.makeRoomFor(kind.entity(), row.record());
    E record = kind.create(row.record(), input);
    session.persist(record);
    check(row, record);
  }

  private <E extends NetworkRecord, I> void change(Written<E, I> kind, Row row, E record) {
    if (record == null || !records.tag(kind, record).equals(row.base())) {
      throw changedSince(row);
    }
    kind.apply().accept(record, records.reread(kind, row.input()));
    check(row, record);
  }

  private void check(Row row, NetworkRecord record) {
    var faults = rules.faults(record, row.creates());
    if (!faults.isEmpty()) {
      throw new RefusedRow(row.number(), faults);
    }
  }
}
