package fr.clara.person;

import fr.clara.changes.Author;
import fr.clara.changes.Erasures;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** Takes people out of everything that the service answers. */
@ApplicationScoped
class Withdrawals {

  private final Session session;
  private final Erasures erasures;
  private final Author author;

  Withdrawals(Session session, Erasures erasures, Author author) {
    this.session = session;
    this.erasures = erasures;
    this.author = author;
  }

  /** Withdraws a person in one revision; what named the person says that someone is withheld. */
  @Transactional
  PersonApi.Withdrawal withdraw(String id, String by) {
    Person person = session.find(Person.class, id);
    if (person == null) {
      throw ProblemException.notFound(Kind.PEOPLE.path() + "/" + id);
    }
    author.is(by);
    var withheldIn = withhold(person);
    session.remove(person);
    session.flush();
    erasures.erase(Kind.PEOPLE, id, List.of(person.name));
    return new PersonApi.Withdrawal(
        id, withheldIn, NetworkRecord.references(erasures.mentioning(person.name)));
  }

  private List<Reference> withhold(Person person) {
    var changed = new ArrayList<Reference>();
    for (NetworkRecord record : erasures.naming(person)) {
      ((Involving) record).people().replaceAll(involvement -> involvement.without(person));
      changed.add(record.reference());
    }
    return changed;
  }
}
