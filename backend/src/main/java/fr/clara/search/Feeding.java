package fr.clara.search;

import fr.clara.changes.State;

/** Brings the index to the state of the network. One thread of the process at a time does. */
interface Feeding {

  /** For a transaction that makes an index from nothing. */
  int LONGEST_SECONDS = 7_200;

  /** What the index is known to hold. */
  Reached reached();

  /** Finds out what the index holds to go on from, at the start. */
  void begin();

  /** The database may have lost what the index holds, which then begins from nothing. */
  void doubt();

  /** Brings the index to a state, or finds that somebody else is about to. */
  void follow(State.Current wanted);

  /** What is done now and then, when nobody waits. */
  void keep();

  /** What is done before the process ends. */
  void end();
}
