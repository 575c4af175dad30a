package fr.clara.search;

import fr.clara.changes.ChangedRecords;
import fr.clara.changes.State;
import java.time.Instant;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

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
  static final String REVISION = "revision";
  static final String AT = "at";
  static final String MOMENT = "moment";
  static final String BUILD = "build";

  static Reached nothing() {
    return new Reached(KEY, 0, Instant.EPOCH, Instant.EPOCH, "");
  }

  static Reached of(State.Current state, Instant at, String build) {
    return new Reached(KEY, state.revision(), at, state.moment(), build);
  }

  boolean holds(State.Current wanted) {
    return revision >= wanted.revision() && moment.equals(wanted.moment());
  }

  /** The same, as if it held less. */
  Reached backTo(long earlier) {
    return new Reached(key, earlier, at, moment, build);
  }

  /** Another database, or an older state of this one, tells other things under that number. */
  boolean standsFor(ChangedRecords changed, String its) {
    return revision > 0 && build.equals(its) && at.equals(changed.at(revision));
  }

  /** What the index says, as far as searches see. */
  static Reached in(SearchMapping mapping) {
    try (var session = mapping.createSession()) {
      return session
          .search(Reached.class)
          .select(
              f ->
                  f.composite()
                      .from(
                          f.field(REVISION, Long.class),
                          f.field(AT, Instant.class),
                          f.field(MOMENT, Instant.class),
                          f.field(BUILD, String.class))
                      .asList())
          .where(f -> f.matchAll())
          .fetchHits(1)
          .stream()
          .findFirst()
          .map(Reached::of)
          .orElse(nothing());
    }
  }

  private static Reached of(List<?> fields) {
    return new Reached(
        KEY,
        (Long) fields.get(0),
        (Instant) fields.get(1),
        (Instant) fields.get(2),
        (String) fields.get(3));
  }
}
