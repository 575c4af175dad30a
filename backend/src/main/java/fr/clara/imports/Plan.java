package fr.clara.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.changes.ChangedRecords;
import fr.clara.changes.Differences;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.writing.InputReader;
import fr.clara.writing.Kinds;
import fr.clara.writing.RecordTag;
import fr.clara.writing.Records;
import fr.clara.writing.References;
import fr.clara.writing.References.Place;
import fr.clara.writing.Rules;
import fr.clara.writing.Written;
import fr.clara.writing.WrittenForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Session;

/** Finds out what rows would do, without doing it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Plan {

  private final Session session;
  private final ObjectMapper json;
  private final Kinds kinds;
  private final InputReader reader;
  private final Records records;
  private final References references;
  private final Rules rules;
  private final ChangedRecords changed;

  Plan(
      Session session,
      ObjectMapper json,
      Kinds kinds,
      InputReader reader,
      Records records,
      References references,
      Rules rules,
      ChangedRecords changed) {
    this.session = session;
    this.json = json;
    this.kinds = kinds;
    this.reader = reader;
    this.records = records;
    this.references = references;
    this.rules = rules;
    this.changed = changed;
  }

  /**
   * A row on its way.
   *
   * @param written what is written of its record now
   * @param input what the row makes of it
   * @param faults what is wrong so far
   */
  private record Step<I>(
      SentRow row, ObjectNode written, I input, List<Place> places, List<Fault> faults) {}

  /**
   * A row whose record is yet to be held against the rules.
   *
   * @param stated the record as the row would have it, null when the row writes nothing
   * @param faults what is wrong so far
   */
  private record Planned<E>(ImportRow row, E stated, List<Fault> faults) {}

  /**
   * What some rows of a table would do.
   *
   * @param given how often the table names each identifier: rows may refer to each other
   */
  List<ImportRow> of(Import whole, Kind kind, List<SentRow> rows, Map<String, Integer> given) {
    return of(whole, kinds.of(kind), rows, given);
  }

  private <E extends NetworkRecord, I> List<ImportRow> of(
      Import whole, Written<E, I> kind, List<SentRow> rows, Map<String, Integer> given) {
    var merge = new Merge(kind);
    var there = records(kind, rows);
    var known = changed.known(kind.kind(), ids(rows));
    var steps = new ArrayList<Step<I>>();
    for (SentRow row : rows) {
      steps.add(step(kind, merge, row, there.get(row.id())));
    }
    var found = references.there(steps.stream().flatMap(step -> step.places().stream()).toList());
    var planned = new ArrayList<Planned<E>>();
    for (var step : steps) {
      E record = there.get(step.row().id());
      var faults = new ArrayList<>(step.faults());
      faults.addAll(identity(step.row(), record, known, given));
      faults.addAll(
          References.missing(
              step.places(),
              (target, id) ->
                  target == kind.kind() && given.containsKey(id)
                      || found.getOrDefault(target, Set.of()).contains(id)));
      planned.add(row(whole, kind, step, record, faults));
    }
    // All are there before the first is looked at: what their rules read is read for many at once.
    planned.forEach(this::finish);
    return planned.stream().map(Planned::row).toList();
  }

  private static List<String> ids(List<SentRow> rows) {
    return rows.stream().map(SentRow::id).filter(Objects::nonNull).distinct().toList();
  }

  private <E extends NetworkRecord> Map<String, E> records(Written<E, ?> kind, List<SentRow> rows) {
    var there = new HashMap<String, E>();
    for (E record : session.findMultiple(kind.entity(), ids(rows))) {
      if (record != null) {
        there.put(record.id, record);
      }
    }
    return there;
  }

  private <I> Step<I> step(Written<?, I> kind, Merge merge, SentRow row, NetworkRecord record) {
    if (!row.faults().isEmpty()) {
      return new Step<>(row, null, null, List.of(), row.faults());
    }
    Object shown = record == null ? null : record.view();
    ObjectNode written =
        record == null ? JsonNodeFactory.instance.objectNode() : records.written(kind, record);
    ObjectNode merged = merge.apply(row, written, shown);
    var read = reader.read(merged, kind);
    ObjectNode form = WrittenForm.of(merged, kind.input());
    return new Step<>(row, written, read.input(), References.of(form, kind.input()), read.faults());
  }

  private static List<Fault> identity(
      SentRow row, NetworkRecord record, Set<String> known, Map<String, Integer> given) {
    if (row.id() == null) {
      return List.of();
    }
    if (given.getOrDefault(row.id(), 0) > 1) {
      return List.of(Fault.at("/id", "row-twice"));
    }
    return record == null && known.contains(row.id())
        ? List.of(Fault.at("/id", "already-exists.detail"))
        : List.of();
  }

  private <E extends NetworkRecord, I> Planned<E> row(
      Import whole, Written<E, I> kind, Step<I> step, E record, List<Fault> faults) {
    var row = new ImportRow();
    row.id = new ImportRow.Id(whole.id, step.row().number());
    row.record = step.row().id();
    row.differences = json.createArrayNode();
    if (!faults.isEmpty()) {
      return new Planned<>(row, null, faults);
    }
    compare(kind, row, step, record);
    boolean writes = row.outcome != Outcome.UNCHANGED;
    E stated = writes ? kind.create(step.row().id(), step.input()) : null;
    return new Planned<>(row, stated, faults);
  }

  private void finish(Planned<? extends NetworkRecord> planned) {
    var row = planned.row();
    var faults = planned.faults();
    if (planned.stated() != null) {
      faults.addAll(rules.faults(planned.stated(), row.outcome == Outcome.CREATED));
    }
    if (!faults.isEmpty()) {
      row.outcome = Outcome.WRONG;
      row.input = null;
    }
    row.faults = json.valueToTree(faults.stream().distinct().toList());
  }

  private <E extends NetworkRecord, I> void compare(
      Written<E, I> kind, ImportRow row, Step<I> step, E record) {
    ObjectNode after = records.settled(kind, step.input());
    if (record == null) {
      row.outcome = Outcome.CREATED;
    } else {
      var before = records.settled(kind, records.reread(kind, step.written()));
      var differences = Differences.between(before, after);
      row.outcome = differences.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
      row.differences = json.valueToTree(differences);
      row.base = RecordTag.of(step.written());
    }
    if (row.outcome != Outcome.UNCHANGED) {
      row.input = after;
    }
  }
}
