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

  /** Lets the transaction wait for as long as it takes: nobody sits before it for an answer. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void waitForEverybody() {
    session
        .createNativeQuery("select set_config('lock_timeout', '0', true)", String.class)
        .getSingleResult();
  }
}
