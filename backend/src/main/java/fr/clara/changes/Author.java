package fr.clara.changes;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Who writes in the transaction: the service itself, unless someone says otherwise. */
@TransactionScoped
public class Author implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name = "service";

  public String name() {
    return name;
  }

  public void is(String who) {
    name = who;
  }
}
