package fr.clara.writing;

import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.exception.ConstraintViolationException;

/** Writes many records in one transaction, in any order, with few of them in memory. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bulk {

  private final Session session;
  private final Rules rules;

  Bulk(Session session, Rules rules) {
    this.session = session;
    this.rules = rules;
  }

  /** From here on references may be to what comes later. */
  public void begin() {
    References.check(session, "deferred");
  }

  /** Brings what was written to the database and lets go of it. */
  public void write() {
    rules.flush();
    session.clear();
  }

  /** What a record before refers to must not be in memory as a mere reference when it comes. */
  public void makeRoomFor(Class<? extends NetworkRecord> entity, String id) {
    var implementor = session.unwrap(SessionImplementor.class);
    var persister = implementor.getFactory().getMappingMetamodel().getEntityDescriptor(entity);
    var key = implementor.generateEntityKey(id, persister);
    var memory = implementor.getPersistenceContextInternal();
    if (memory.containsEntity(key) || memory.getProxy(key) != null) {
      write();
    }
  }

  /** Now all references must be right. */
  public void end() {
    write();
    try {
      References.check(session, "immediate");
    } catch (ConstraintViolationException e) {
      throw Rules.problem(e, null);
    }
  }
}
