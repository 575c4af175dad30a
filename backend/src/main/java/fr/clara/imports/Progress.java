package fr.clara.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.writing.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;

/** Says how far an import is, apart from what the import writes. */
@ApplicationScoped
class Progress {

  private static final String COUNT =
      "select outcome, count(*) from ImportRow where id.importId = :id group by outcome";

  private final Session session;
  private final ObjectMapper json;
  private final Turns turns;

  Progress(Session session, ObjectMapper json, Turns turns) {
    this.session = session;
    this.json = json;
    this.turns = turns;
  }

  Kind kind(long id) {
    return QuarkusTransaction.requiringNew().call(() -> session.find(Import.class, id).kind);
  }

  /** The number of rows is known. */
  void counted(long id, int rows) {
    update(id, whole -> whole.total = rows);
  }

  /** Some more rows are written. */
  void advance(long id, int rows) {
    update(id, whole -> whole.done += rows);
  }

  /** Some more rows are checked. */
  void advance(long id, List<ImportRow> checked) {
    update(
        id,
        whole -> {
          whole.done += checked.size();
          checked.forEach(row -> add(whole, row.outcome, 1));
        });
  }

  void checked(long id) {
    update(
        id,
        whole -> {
          count(whole);
          whole.state = whole.wrong == 0 ? ImportState.CHECKED : ImportState.REFUSED;
        });
  }

  /** Something is wrong with the whole. */
  void refused(long id, List<Fault> faults) {
    update(
        id,
        whole -> {
          if (whole.state == ImportState.APPLIED) {
            return; // It was committed, although nobody could be told so.
          }
          whole.state = ImportState.REFUSED;
          whole.faults = json.valueToTree(faults);
        });
  }

  /** One row is wrong after all. */
  void refused(long id, ImportRow.Id place, List<Fault> faults) {
    update(
        id,
        whole -> {
          var row = session.find(ImportRow.class, place);
          row.outcome = Outcome.WRONG;
          row.faults = json.valueToTree(faults);
          session.flush();
          count(whole);
          whole.state = ImportState.REFUSED;
        });
  }

  /**
   * Lets nobody else apply it until the transaction is over.
   *
   * @return whether it still is to be applied
   */
  boolean claim(long id) {
    turns.take("import " + id);
    var whole = session.find(Import.class, id);
    session.clear();
    return whole != null && whole.state == ImportState.APPLYING;
  }

  /** Applying it begins once more. */
  void again(long id) {
    update(id, whole -> whole.done = 0);
  }

  /** Nobody works on it any more: it counts as interrupted. */
  void leave(long id) {
    update(id, whole -> whole.worker = null);
  }

  private void update(long id, Consumer<Import> change) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var whole = session.find(Import.class, id);
              if (whole != null) {
                change.accept(whole);
              }
            });
  }

  private void count(Import whole) {
    whole.created = 0;
    whole.changed = 0;
    whole.unchanged = 0;
    whole.wrong = 0;
    session
        .createSelectionQuery(COUNT, Object[].class)
        .setParameter("id", whole.id)
        .getResultList()
        .forEach(row -> add(whole, (Outcome) row[0], ((Long) row[1]).intValue()));
  }

  private static void add(Import whole, Outcome outcome, int rows) {
    switch (outcome) {
      case CREATED -> whole.created += rows;
      case CHANGED -> whole.changed += rows;
      case UNCHANGED -> whole.unchanged += rows;
      case WRONG -> whole.wrong += rows;
    }
  }
}
