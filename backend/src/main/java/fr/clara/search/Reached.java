package fr.clara.search;

import java.time.Instant;

/**
 * The state that the index has reached, kept in the index itself.
 *
 * @param key always the same: there is one
 * @param revision the last revision whose changes it holds
 * @param at when that revision was written, to know it again: zero is never one
 * @param moment the last moment at which the clock alone changed an answer
 * @param build the build that made the documents: another may make others
 */
record Reached(String key, long revision, Instant at, Instant moment, String build) {

  static final String KEY = "reached";

  static Reached nothing() {
    return new Reached(KEY, 0, Instant.EPOCH, Instant.EPOCH, "");
  }
}
