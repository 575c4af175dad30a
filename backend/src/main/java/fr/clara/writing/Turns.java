package fr.clara.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** Lets those who do the same thing wait for each other, on all instances. */
@ApplicationScoped
public class Turns {

  private final Session session;

  Turns(Session session) {
    this.session = session;
  }

  /** Returns when it is ours, until the transaction is over. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(String what) {
    session
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))", Integer.class)
        .setParameter("what", what)
        .getSingleResult();
  }
}
