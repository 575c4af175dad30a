package fr.clara.person;

import java.util.List;

/** A record that names people who take part in what it is about. */
public interface Involving {

  List<Involvement> people();
}
