package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.changes.ChangedRecords;
import fr.clara.shared.Ahead;
import fr.clara.shared.Fault;
import fr.clara.shared.GrownTables;
import fr.clara.shared.NetworkRecord;
import fr.clara.writing.Bulk;
import fr.clara.writing.Kinds;
import fr.clara.writing.Records;
import fr.clara.writing.Rules;
import fr.clara.writing.Written;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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

  /** A row as it was kept. */
  record Kept(int number, String record, String base, JsonNode input) {}

  /**
   * What is written of a row.
   *
   * @param base entity tag of the record that was compared with, null when there was none
   * @param input what the record is to state
   */
  private record Row<I>(int number, String record, String base, I input) {

    boolean creates() {
      return base == null;
    }
  }

  /** A record that states what its row says, and is not in the database yet. */
  private record Stated(Row<?> row, NetworkRecord record) {}

  /**
   * Writes all rows that create or change records.
   *
   * @throws RefusedRow for the first that is not right any more
   */
  void write(long id) {
    write(id, kinds.of(session.find(Import.class, id).kind));
  }

  private <E extends NetworkRecord, I> void write(long id, Written<E, I> kind) {
    var written = new int[1];
    try (var ahead =
        new Ahead<List<Row<I>>>(
            2,
            rows -> {
              write(kind, rows);
              progress.advance(id, rows.size());
              written[0] += rows.size();
            })) {
      int last = last(id);
      for (int from = 0; from < last; from += AT_ONCE) {
        int after = from;
        ahead.give(() -> QuarkusTransaction.requiringNew().call(() -> rows(kind, id, after)));
      }
      ahead.finish();
    }
    if (written[0] > GrownTables.MANY) {
      bulk.measure(kind.entity());
    }
  }

  private int last(long id) {
    return session
        .createSelectionQuery(
            "select coalesce(max(id.number), 0) from ImportRow where id.importId = :id",
            Integer.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  private <I> List<Row<I>> rows(Written<?, I> kind, long id, int after) {
    return session
        .createSelectionQuery(
            "select id.number, record, base, input from ImportRow where id.importId = :id"
                + " and id.number > :after and id.number <= :last"
                + " and outcome in (CREATED, CHANGED) order by id.number",
            Kept.class)
        .setParameter("id", id)
        .setParameter("after", after)
        .setParameter("last", after + AT_ONCE)
        .getResultStream()
        .map(r -> new Row<>(r.number, r.record, r.base, records.reread(kind, r.input)))
        .toList();
  }

  private <E extends NetworkRecord, I> void write(Written<E, I> kind, List<Row<I>> rows) {
    refuseIdentifiersOfBefore(kind, rows);
    var there = records.take(kind, ids(rows, row -> !row.creates()));
    var stated = new ArrayList<Stated>();
    // Changes come first: making room for what is new lets go of what was read.
    rows.stream()
        .filter(row -> !row.creates())
        .forEach(row -> stated.add(change(kind, row, there.get(row.record()))));
    for (Row<I> row : rows) {
      if (row.creates()) {
        makeRoomFor(kind, row, stated);
        stated.add(create(kind, row));
      }
    }
    finish(stated);
  }

  private void makeRoomFor(Written<?, ?> kind, Row<?> row, List<Stated> stated) {
    if (bulk.isReferredTo(kind.entity(), row.record())) {
      finish(stated);
    }
  }

  /** Rules are asked about many records at once: what they read is read for all of them. */
  private void finish(List<Stated> stated) {
    stated.forEach(this::check);
    stated.clear();
    bulk.write();
  }

  private static <I> List<String> ids(List<Row<I>> rows, Predicate<Row<I>> which) {
    return rows.stream().filter(which).map(Row::record).toList();
  }

  /** A record may have been created, and even withdrawn or erased, since the table was checked. */
  private <I> void refuseIdentifiersOfBefore(Written<?, I> kind, List<Row<I>> rows) {
    var known = changed.known(kind.kind(), ids(rows, Row::creates));
    for (Row<I> row : rows) {
      if (row.creates() && known.contains(row.record())) {
        throw changedSince(row);
      }
    }
  }

  private static RefusedRow changedSince(Row<?> row) {
    return new RefusedRow(row.number(), List.of(Fault.at("", "row-changed-since")));
  }

  private <E extends NetworkRecord, I> Stated create(Written<E, I> kind, Row<I> row) {
    E record = kind.create(row.record(), row.input());
    session.persist(record);
    return new Stated(row, record);
  }

  private <E extends NetworkRecord, I> Stated change(Written<E, I> kind, Row<I> row, E record) {
    if (record == null || !records.tag(kind, record).equals(row.base())) {
      throw changedSince(row);
    }
    kind.apply().accept(record, row.input());
    return new Stated(row, record);
  }

  private void check(Stated stated) {
    var row = stated.row();
    var faults = rules.faults(stated.record(), row.creates());
    if (!faults.isEmpty()) {
      throw new RefusedRow(row.number(), faults);
    }
  }
}
