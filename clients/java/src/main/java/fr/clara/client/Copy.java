package fr.clara.client;

import fr.clara.client.model.Change;

/** A copy of the network that somebody keeps: what {@link Follower} tells of changes. */
public interface Copy {

  /** The record is now as {@link Change#getSnapshot} says, whether or not the copy has had it. */
  void put(Change change);

  /**
   * The record is gone, and has to go from the copy. Of a person that was withdrawn, so has all
   * that the copy keeps of the person's past.
   */
  void remove(Change change);

  /**
   * All changes so far have been told. A copy that keeps this, in the same transaction as what it
   * was told, goes on from here after anything.
   *
   * @param after where to go on: {@code 12.3}
   */
  void reached(String after);
}
