package fr.clara.person;

import fr.clara.changes.Author;
import fr.clara.changes.Erasures;
import fr.clara.changes.Referrers;
import fr.clara.problem.ProblemException;
import fr.clara.security.Roles;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Takes people out of everything that the service answers. */
@ApplicationScoped
class Withdrawals {

  private static final Logger LOG = Logger.getLogger(Withdrawals.class);

  private final Session session;
  private final Erasures erasures;
  private final Referrers referrers;
  private final Author author;

  Withdrawals(Session session, Erasures erasures, Referrers referrers, Author author) {
    this.session = session;
    this.erasures = erasures;
    this.referrers = referrers;
    this.author = author;
  }

  /**
   * Withdraws a person in one revision; what named the person says that someone is withheld. The
   * public log names the role that did it, the revisions who.
   */
  @Transactional
  PersonApi.Withdrawal withdraw(String id, String by) {
    Person person = session.find(Person.class, id);
    if (person == null) {
      throw ProblemException.notFound(Kind.PEOPLE.path() + "/" + id);
    }
    LOG.infof("The person %s is withdrawn", id);
    author.is(Roles.ADMIN, by);
    var withheldIn = withhold(person);
    erasures.erase(person, withheldIn);
    var mentionedIn = NetworkRecord.references(erasures.mentioning(person));
    session.remove(person);
    return new PersonApi.Withdrawal(id, withheldIn, mentionedIn);
  }

  private List<Reference> withhold(Person person) {
    var changed = new ArrayList<Reference>();
    for (NetworkRecord record : referrers.naming(person)) {
      ((Involving) record).people().replaceAll(involvement -> involvement.without(person));
      changed.add(record.reference());
    }
    return changed;
  }
}
