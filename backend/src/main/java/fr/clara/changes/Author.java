package fr.clara.changes;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Who writes in the transaction: the service itself, unless someone says otherwise. */
@TransactionScoped
public class Author implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name = "service";
  private String account;
  private Long undoes;
  private Long importing;

  /** What everybody reads of it. */
  public String name() {
    return name;
  }

  /** Whose account it was, for editors to read; null when it was nobody's. */
  public String account() {
    return account;
  }

  /** The revision that this one undoes, null when it undoes none. */
  public Long undoes() {
    return undoes;
  }

  public void is(String who) {
    name = who;
  }

  /** Someone signed in: everybody reads the role, editors the account. */
  public void is(String role, String whose) {
    name = role;
    account = whose;
  }

  /** The import that is written, null when it is none. */
  public Long importing() {
    return importing;
  }

  public void importing(long id) {
    importing = id;
  }

  public void undoing(long revision) {
    undoes = revision;
  }
}
