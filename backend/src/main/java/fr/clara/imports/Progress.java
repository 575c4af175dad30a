package fr.clara.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;

/** Says how far an import is, apart from what the import writes. */
@ApplicationScoped
class Progress {

  private static final String COUNT =
      "select outcome, count(*) from ImportRow where id.importId = :id group by outcome";

  private final Session session;
  private final Clock clock;
  private final ObjectMapper json;

  Progress(Session session, Clock clock, ObjectMapper json) {
    this.session = session;
    this.clock = clock;
    this.json = json;
  }

  Kind kind(long id) {
    return QuarkusTransaction.requiringNew().call(() -> session.find(Import.class, id).kind);
  }

  /** The number of rows is known. */
  void counted(long id, int rows) {
    update(id, whole -> whole.total = rows);
  }

  /** Some more rows are done. */
  void advance(long id, int rows) {
    update(
        id,
        whole -> {
          whole.done += rows;
          if (whole.state == ImportState.CHECKING) {
            count(whole);
          }
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

  /** Lets nobody else apply it until the transaction is over. */
  void claim(long id) {
    session
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended('import ' || :id, 0))",
            Integer.class)
        .setParameter("id", Long.toString(id))
        .getSingleResult();
    if (session.find(Import.class, id).state != ImportState.APPLYING) {
      throw new ProblemException(ProblemType.NOT_APPLICABLE);
    }
    session.clear();
  }

  private void update(long id, Consumer<Import> change) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var whole = session.find(Import.class, id);
              if (whole != null) {
                change.accept(whole);
                whole.aliveAt = clock.instant();
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
        .forEach(
            row -> {
              int number = ((Long) row[1]).intValue();
              switch ((Outcome) row[0]) {
                case CREATED -> whole.created = number;
                case CHANGED -> whole.changed = number;
                case UNCHANGED -> whole.unchanged = number;
                case WRONG -> whole.wrong = number;
              }
            });
  }
}
