package fr.clara.writing;

import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.shared.Fault;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The rules that records keep together with others. The service says what is broken; the database
 * holds the same rules against those who write at the same moment, and its word is put into ours.
 */
@ApplicationScoped
public class Rules {

  /** Rules that need words of their own, by the name of their constraint. */
  private static final Map<String, Fault> NAMED =
      Map.of("grants_within_budget", Fault.at("/amount", "budget-exceeded"));

  private final Session session;

  Rules(Session session) {
    this.session = session;
  }

  /**
   * Brings a record that was written to the database.
   *
   * @throws ProblemException 409 or 422 with what it breaks
   */
  void check(NetworkRecord record) {
    var faults = faults(record, false);
    if (!faults.isEmpty()) {
      throw ProblemException.invalidRecord(faults);
    }
    try {
      session.flush();
      References.check(session, "immediate");
    } catch (ConstraintViolationException e) {
      throw problem(e, record.getClass().getAnnotation(Table.class).name() + "_pkey");
    }
  }

  /**
   * Before anything is written, so that our words come before the database's.
   *
   * @param created whether there was no such record before, to which nothing can refer
   */
  public List<Fault> faults(NetworkRecord record, boolean created) {
    var usual = session.getHibernateFlushMode();
    session.setHibernateFlushMode(FlushMode.MANUAL);
    try {
      var faults = new ArrayList<>(record.faults());
      if (!created) {
        faults.addAll(record.faultsOfReferrers());
      }
      return faults;
    } finally {
      session.setHibernateFlushMode(usual);
    }
  }

  /**
   * Brings what was written to the database.
   *
   * @throws ProblemException 409 or 422 when the database refuses it
   */
  public void flush() {
    try {
      session.flush();
    } catch (ConstraintViolationException e) {
      throw problem(e, null);
    }
  }

  /**
   * The database's word in ours.
   *
   * @param identity the constraint that keeps identifiers unique, where a single record was
   *     written, else null
   */
  static ProblemException problem(ConstraintViolationException e, String identity) {
    String rule = Objects.toString(e.getConstraintName(), "?");
    if (rule.equals(identity)) {
      return new ProblemException(ProblemType.ALREADY_EXISTS);
    }
    return switch (e.getKind()) {
      case UNIQUE -> ProblemException.invalidRecord(List.of(Fault.at("", "twice", rule)));
      case FOREIGN_KEY -> reference(identity);
      default ->
          ProblemException.invalidRecord(
              List.of(NAMED.getOrDefault(rule, Fault.at("", "rule", rule))));
    };
  }

  /** Somebody has withdrawn what a written record refers to, or referred to what is withdrawn. */
  private static ProblemException reference(String identity) {
    return identity == null
        ? new ProblemException(ProblemType.STILL_REFERENCED)
        : ProblemException.invalidRecord(List.of(Fault.at("", "gone-meanwhile")));
  }
}
